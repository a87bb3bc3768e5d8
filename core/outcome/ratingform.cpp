// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/ratingform.h"

namespace ach {
using namespace Qt::StringLiterals;

std::optional<RatingForm> ratingForm(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Lefs:
        return RatingForm{20, 20, false, false};
    case Instrument::FaamAdl:
        return RatingForm{21, 19, true, true};
    case Instrument::FaamSports:
        return RatingForm{8, 7, true, true};
    default:
        return std::nullopt;
    }
}

QString ratingKey(int number)
{
    return u"q%1"_s.arg(number);
}

FormScore scoreRatings(const RatingForm& form, const QList<FormAnswer>& answers)
{
    using Kind = FormProblem::Kind;
    const QString allowed = form.hasNotApplicable
        ? u"a whole number from 0 to %1, \"n/a\""_s.arg(kRatingMax)
        : u"a whole number from 0 to %1"_s.arg(kRatingMax);
    FormScore score;
    QStringList gaps;
    int sum = 0;
    int answered = 0;
    int notApplicable = 0;
    for (int i = 0; i < form.items; ++i) {
        const FormAnswer answer = answers.value(i);
        const bool onTheForm =
            answer.isNumber() ? isWholeWithin(answer.number, 0, kRatingMax) : form.hasNotApplicable;
        if (answer.kind == FormAnswer::Kind::Missing) {
            gaps << ratingKey(i + 1);
        } else if (!onTheForm) {
            score.problems << FormProblem{ratingKey(i + 1), Kind::NotOnTheForm, allowed};
        } else if (answer.isNumber()) {
            sum += static_cast<int>(answer.number);
            ++answered;
        } else {
            ++notApplicable;
        }
    }
    const bool enough = answered >= form.needed;
    for (const QString& item : gaps)
        score.problems << FormProblem{item, enough ? Kind::LeftOut : Kind::Missing};
    // Too many "not applicable": filling the gaps would not be enough either.
    if (form.items - notApplicable < form.needed) {
        const QString needs = u"%1 of %2 items need a number"_s.arg(form.needed).arg(form.items);
        score.problems << FormProblem{{}, Kind::TooFewAnswered, needs};
    }
    score.status = enough ? statusOf(score.problems)
                          : std::max(statusOf(score.problems), OutcomeStatus::Incomplete);
    if (score.status == OutcomeStatus::Ok)
        score.total = form.inPercent ? 100.0 * sum / (kRatingMax * answered) : sum;
    score.compared = score.total;
    score.details.insert(u"answered"_s, answered);
    if (form.inPercent) {
        score.details.insert(u"not_applicable"_s, notApplicable);
        score.details.insert(u"percent"_s, score.total ? QJsonValue(*score.total) : QJsonValue());
        score.details.insert(u"sum"_s, score.total ? QJsonValue(sum) : QJsonValue());
    }
    return score;
}

} // namespace ach
