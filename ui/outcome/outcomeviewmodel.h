// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/review/dueoutcomes.h"
#include "ui/outcome/measureform.h"
#include "core/outcome/outcomehistory.h"
#include "ui/shell/recordcontext.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ach {

/// The measures of one episode: the form that is being filled in, what was measured before, and
/// what is due. What is typed is an encrypted draft half a second later and stays until it is
/// stored or dropped, one draft for each instrument.
class OutcomeViewModel : public QObject {
    Q_OBJECT

public:
    OutcomeViewModel(const RecordContext& context, QObject* parent);
    /// Stores the draft that the timer has not stored yet.
    ~OutcomeViewModel() override;

    Instrument instrument() const { return m_instrument; }
    /// Takes up another form, with its draft where there is one.
    void choose(Instrument instrument);

    /// Empty for a test or a plain number.
    const std::optional<Questionnaire>& questionnaire() const { return m_questionnaire; }
    const QList<MeasureField>& fields() const { return m_fields; }
    /// The languages in which the form can be asked; empty for a test.
    QStringList languages() const;
    QString language() const { return m_language; }
    void setLanguage(const QString& language);

    /// Undefined while there is none.
    QJsonValue answer(const QString& key) const;
    /// null and Undefined take the answer away.
    void setAnswer(const QString& key, const QJsonValue& value);
    /// The words beside an activity of PSFS; `key` is that of its field.
    QString activityName(const QString& key) const;
    void setActivityName(const QString& key, const QString& name);
    QDate day() const { return m_day; }
    void setDay(const QDate& day);
    FilledInBy filledInBy() const { return m_filledInBy; }
    void setFilledInBy(FilledInBy by);
    /// Whether nothing was answered yet.
    bool isEmpty() const;

    /// What the answers come to now.
    FormScore score() const;
    /// What the form would be against the first of its series; empty without a value or a first.
    struct Comparison {
        double first;
        double now;
        Change change;
    };
    std::optional<Comparison> comparison() const;
    /// Median of the heel rise for the recorded sex; empty for another instrument or an unknown
    /// sex.
    std::optional<int> usualRises() const;

    /// Stores the form as a measurement and begins an empty one.
    Status store();
    /// Empties the form.
    void clear();
    /// Gives the clinic the official wording of a form.
    Status loadWording(const QByteArray& file);
    /// Takes the official wording of the shown form out of use again.
    Status withdrawWording();

    /// The newest first.
    const QList<HistoryRow>& history() const { return m_history; }
    /// The last value of an instrument.
    std::optional<double> lastValue(Instrument instrument) const;
    const QList<DueOutcome>& due() const { return m_due; }
    std::optional<DueOutcome> due(Instrument instrument) const;
    /// The side that is treated; empty when the episode cannot be read.
    std::optional<Side> side() const { return m_side; }
    const Clock& clock() const { return m_context.session.clock(); }
    QDate today() const { return clock().today(); }

    /// Stores the draft now.
    void flush();
    /// Puts the texts of the window's language into the form again.
    void retranslate();

Q_SIGNALS:
    /// Another form is there: all widgets are made anew.
    void formChanged();
    void answersChanged();
    /// The list of measurements, or what is due.
    void historyChanged();
    void storeFailed(const ach::Error& error);

private:
    void readRecord();
    void readDraft();
    void makeFields();
    void typed();
    /// The answers as `achillea score` and the record have them.
    QJsonObject answers() const;
    QString draftSubject() const;

    RecordContext m_context;
    std::optional<Side> m_side;
    QString m_patientLanguage;
    std::optional<int> m_usualRises;
    Instrument m_instrument = Instrument::VisaA;
    std::optional<Questionnaire> m_questionnaire;
    QString m_language;
    QList<MeasureField> m_fields;
    QJsonObject m_answers; ///< by key of the field
    QHash<QString, QString> m_activityNames;
    QDate m_day;
    FilledInBy m_filledInBy = FilledInBy::Clinician;
    QHash<Instrument, QList<Outcome>> m_outcomes;
    QList<HistoryRow> m_history;
    QList<DueOutcome> m_due;
    QTimer m_timer;
    bool m_isTyped = false;
};

} // namespace ach
