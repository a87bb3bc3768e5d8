// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeanswers.h"

#include "core/intake/finding.h"
#include "core/intake/intakequestion.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSkipped("skipped.");

QString skipKey(IntakeStep step)
{
    return kSkipped + QString::number(static_cast<int>(step));
}

} // namespace

std::optional<QString> IntakeAnswers::to(const QString& question) const
{
    const auto answer = m_shown.constFind(question);
    return answer != m_shown.constEnd() ? std::optional(*answer) : std::nullopt;
}

Answer IntakeAnswers::yesNo(const QString& question) const
{
    const auto answer = to(question);
    return answer ? kAnswerCodes.fromCode(*answer).value_or(Answer::NotAsked) : Answer::NotAsked;
}

bool IntakeAnswers::hasAnyOf(IntakeStep step) const
{
    return std::ranges::any_of(m_shown.keys(), [step](const QString& key) {
        const IntakeQuestion* question = findIntakeQuestion(key);
        return question != nullptr && question->step == step;
    });
}

bool IntakeAnswers::isSkipped(IntakeStep step) const
{
    return yesNo(skipKey(step)) == Answer::Yes;
}

void IntakeAnswers::show(const QMap<QString, QString>& stored)
{
    m_shown = stored;
    for (auto waiting = m_waiting.constBegin(); waiting != m_waiting.constEnd(); ++waiting) {
        if (waiting.value())
            m_shown.insert(waiting.key(), *waiting.value());
        else
            m_shown.remove(waiting.key());
    }
}

void IntakeAnswers::wait(const QString& question, const std::optional<QString>& value)
{
    m_waiting.insert(question, value);
}

IntakeChanges IntakeAnswers::newOf(const IntakeChanges& changes) const
{
    IntakeChanges after;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        if (to(change.key()) == change.value())
            continue;
        after.insert(change.key(), change.value());
        const IntakeQuestion* question = findIntakeQuestion(change.key());
        if (question != nullptr && change.value() && !change.key().startsWith(kSkipped)
            && isSkipped(question->step))
            after.insert(skipKey(question->step), std::nullopt);
    }
    return after;
}

IntakeChanges IntakeAnswers::noToAll(const QStringList& questions) const
{
    IntakeChanges changes;
    for (const QString& question : questions) {
        if (to(question))
            continue;
        const IntakeQuestion* asked = findIntakeQuestion(question);
        const bool isChoice = asked != nullptr && asked->kind == QuestionKind::Choice;
        changes.insert(question, isChoice ? u"none"_s : u"no"_s);
    }
    return changes;
}

IntakeChanges IntakeAnswers::loadChanges(const QStringList& chosen) const
{
    const QString rise = keyOf(Finding::LoadIncreaseBefore);
    IntakeChanges changes{
        {u"load_changes"_s, chosen.isEmpty() ? std::nullopt : std::optional(chosen.join(u','))}};
    if (!chosen.isEmpty() && (!to(rise) || to(u"load_changes"_s) == QString()))
        changes.insert(rise, u"yes"_s);
    return changes;
}

IntakeChanges IntakeAnswers::noLoadChange()
{
    return {{u"load_changes"_s, QString()}, {keyOf(Finding::LoadIncreaseBefore), u"no"_s}};
}

IntakeChanges IntakeAnswers::skip(IntakeStep step, bool skipped)
{
    return {{skipKey(step), skipped ? std::optional(u"yes"_s) : std::nullopt}};
}

} // namespace ach
