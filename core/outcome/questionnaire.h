// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outcome/instrument.h"
#include "core/outcome/wording.h"

#include <QList>
#include <QString>

namespace ach {

/// One answer that can be ticked.
struct QuestionOption {
    QString code; ///< what is stored
    QString text; ///< empty between the two ends of a line
    friend bool operator==(const QuestionOption&, const QuestionOption&) = default;
};

struct Question {
    enum class Kind { Choice, YesNo, Text, Group };

    QString linkId; ///< the key of the answer, as `achillea score` reads it
    Kind kind = Kind::Choice;
    QString text;
    QList<QuestionOption> options; ///< of a choice
    QList<Question> parts; ///< of a group
    bool repeats = false;

    /// Whole numbers without gaps from the first to the last, such as 0-10: a line to tick on.
    bool isScale() const;
};

/// The words of one instrument in one language. What counts and how it is scored is not in here.
struct Questionnaire {
    Instrument instrument = Instrument::VisaA;
    QString language;
    QString title;
    QString instructions;
    QString rights; ///< who owns the form, and what these words are
    Wording wording = Wording::Paraphrase;
    QList<Question> questions;

    const Question* find(const QString& linkId) const;
};

/// Why a file is not a wording of one of our instruments.
struct WordingFault {
    enum class Kind {
        NotAQuestionnaire, ///< no JSON, or another kind of file
        UnknownInstrument, ///< its `name` is none of ours
        LanguageMissing,
        TextMissing, ///< an item or the title has no words
        ItemMissing, ///< the form has fewer items than the instrument
        ItemUnknown, ///< it has one that the instrument does not have
        OptionsDiffer, ///< an item has other answers than the scoring knows
    };
    Kind kind;
    QString item; ///< linkId, or the name that is not known
    friend bool operator==(const WordingFault&, const WordingFault&) = default;
};

/// A wording, or why it is none.
struct ReadWording {
    Questionnaire questionnaire;
    std::optional<WordingFault> fault;
};

/// Reads an HL7 FHIR R4 Questionnaire. `name` is the code of the instrument; the answers of an item
/// stand in `answerOption` or in a contained ValueSet.
ReadWording questionnaireFromFhir(const QByteArray& text);

/// Whether `wording` asks the same as `reference`: the same items with the same answers, so that
/// the scoring holds. Words and their order are free.
std::optional<WordingFault> differenceInKind(const Questionnaire& wording,
                                             const Questionnaire& reference);

/// Why a clinic cannot use the file as its wording; empty when it can.
std::optional<WordingFault> wordingFaultOf(const QByteArray& text);

/// The languages that come with the application.
QStringList questionnaireLanguages();

/// Our own words in `language`, else in English; empty for an instrument that is a test or one
/// number and asks nothing.
std::optional<Questionnaire> builtInQuestionnaire(Instrument instrument, const QString& language);

} // namespace ach
