// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryviewmodel.h"

#include "core/patient/searchtokens.h"
#include "core/programme/exercisesearch.h"
#include "core/service/exercisemarkservice.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QStringList exercisesOf(const ProgrammeTemplate& plan, std::optional<PhaseKind> kind)
{
    QStringList exercises;
    for (const TemplatePhase& phase : plan.phases) {
        if (kind && phase.kind != *kind)
            continue;
        for (const Prescription& dose : phase.doses)
            exercises.append(dose.exercise);
        exercises += phase.options;
    }
    return exercises;
}

} // namespace

LibraryViewModel::LibraryViewModel(ClinicSession& session, QObject* parent)
    : QObject(parent), m_session(session), m_plans(new ClinicPlans(session, this)),
      m_language(
          kSheetLanguageCodes.fromCode(DoseText::language()).value_or(SheetLanguage::English))
{
    connect(m_plans, &ClinicPlans::changed, this, [this] {
        fillRows();
        Q_EMIT exerciseChanged();
    });
    readMarks();
}

LibraryViewModel::~LibraryViewModel() = default;

int LibraryViewModel::exerciseCount() const
{
    return static_cast<int>(m_plans->offeredExercises().size());
}

bool LibraryViewModel::matches(const Exercise& exercise, const QStringList& words) const
{
    if (m_filter.muscle && !exercise.muscles.contains(*m_filter.muscle))
        return false;
    if (!m_filter.equipment.isEmpty() && !exercise.equipment.contains(m_filter.equipment))
        return false;
    if (m_filter.force && exercise.force.group != m_filter.force)
        return false;
    if ((!m_filter.plan.isEmpty() || m_filter.phase) && !m_ofPlan.contains(exercise.id))
        return false;
    if (m_filter.onlyFavourites && !m_marks.value(exercise.id).isFavourite)
        return false;
    return isExerciseFound(m_plans->catalogue(), exercise, words);
}

void LibraryViewModel::findExercisesOfPlan()
{
    m_ofPlan.clear();
    if (const auto plan = m_plans->find(m_filter.plan)) {
        m_ofPlan = exercisesOf(*plan, m_filter.phase);
    } else if (m_filter.phase) {
        for (const ProgrammeTemplate& offered : m_plans->offered())
            m_ofPlan += exercisesOf(offered, m_filter.phase);
    }
}

void LibraryViewModel::fillRows()
{
    findExercisesOfPlan();
    const QStringList words = searchWords(m_searchText);
    const QString language = DoseText::language();
    const QString before = m_current;
    m_rows.clear();
    for (const Exercise& exercise : m_plans->offeredExercises()) {
        if (!matches(exercise, words))
            continue;
        const ExerciseText& text = exercise.text(language);
        const ExerciseMark mark = m_marks.value(exercise.id);
        m_rows.append({exercise.id, text.name, text.shortNote, exercise.figure,
                       m_plans->thumbnail(exercise.id), exercise.isOwn(), mark.isFavourite,
                       mark.usedAt.toLocalTime().date()});
    }
    if (m_lastUsedFirst) {
        std::ranges::stable_sort(m_rows, std::ranges::greater(), [this](const Row& row) {
            const QDateTime used = m_marks.value(row.id).usedAt;
            return used.isValid() ? used.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
        });
    }
    const bool isThere = std::ranges::find(m_rows, m_current, &Row::id) != m_rows.end();
    if (!isThere && !m_rows.isEmpty())
        m_current = m_rows.first().id;
    Q_EMIT rowsChanged();
    if (m_current != before)
        Q_EMIT exerciseChanged();
}

void LibraryViewModel::setSearchText(const QString& text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    fillRows();
}

void LibraryViewModel::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fillRows();
}

void LibraryViewModel::showAll()
{
    m_searchText.clear();
    m_filter = {};
    fillRows();
}

void LibraryViewModel::readMarks()
{
    const auto marks = ExerciseMarkService(m_session.context()).marks();
    m_marks = marks ? *marks : QHash<QString, ExerciseMark>(); // without them all else still helps
    fillRows();
}

Status LibraryViewModel::setFavourite(const QString& id, bool favourite)
{
    if (m_plans->catalogue().find(id) == nullptr)
        return Error{Fault::NotFound, u"exercise"_s};
    if (auto status = ExerciseMarkService(m_session.context()).setFavourite(id, favourite); !status)
        return status;
    readMarks();
    return Done{};
}

void LibraryViewModel::setLastUsedFirst(bool first)
{
    if (first == m_lastUsedFirst)
        return;
    m_lastUsedFirst = first;
    fillRows();
}

QList<LibraryViewModel::Choice> LibraryViewModel::plans() const
{
    QList<Choice> choices;
    for (const ProgrammeTemplate& plan : m_plans->offered())
        choices.append({plan.id, m_plans->name(plan.id)});
    return choices;
}

QList<LibraryViewModel::Choice> LibraryViewModel::muscles() const
{
    const ExerciseWords& words = m_plans->catalogue().words(DoseText::language());
    QList<Choice> choices;
    for (const auto& [muscle, code] : kMuscleBiasCodes.rows)
        choices.append({QLatin1StringView(code), words.muscles.value(QLatin1StringView(code))});
    return choices;
}

QList<LibraryViewModel::Choice> LibraryViewModel::equipment() const
{
    const ExerciseWords& words = m_plans->catalogue().words(DoseText::language());
    QList<Choice> choices;
    for (auto word = words.equipment.cbegin(); word != words.equipment.cend(); ++word)
        choices.append({word.key(), word.value()});
    std::ranges::sort(choices, [](const Choice& a, const Choice& b) {
        return foldForSearch(a.words) < foldForSearch(b.words);
    });
    return choices;
}

void LibraryViewModel::setCurrent(const QString& id)
{
    if (id == m_current)
        return;
    const auto& offered = m_plans->offeredExercises();
    if (std::ranges::find(offered, id, &Exercise::id) == offered.end())
        return;
    m_current = id;
    if (std::ranges::find(m_rows, id, &Row::id) == m_rows.end())
        showAll();
    else
        Q_EMIT rowsChanged();
    Q_EMIT exerciseChanged();
}

const Exercise* LibraryViewModel::exercise() const
{
    return m_rows.isEmpty() ? nullptr : m_plans->catalogue().find(m_current);
}

const Exercise* LibraryViewModel::easier() const
{
    return m_plans->catalogue().easier(m_current);
}

const Exercise* LibraryViewModel::harder() const
{
    return m_plans->catalogue().harder(m_current);
}

void LibraryViewModel::setLanguage(SheetLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT exerciseChanged();
}

ExerciseText LibraryViewModel::text() const
{
    return exercise() != nullptr ? exercise()->text(kSheetLanguageCodes.toCode(m_language))
                                 : ExerciseText();
}

ExercisePictures LibraryViewModel::pictures() const
{
    return exercise() != nullptr ? m_plans->pictures(m_current) : ExercisePictures();
}

QStringList LibraryViewModel::muscleWords() const
{
    QStringList lines;
    if (exercise() == nullptr)
        return lines;
    const ExerciseWords& words = m_plans->catalogue().words(kSheetLanguageCodes.toCode(m_language));
    for (const MuscleBias muscle : exercise()->muscles)
        lines.append(words.muscles.value(kMuscleBiasCodes.toCode(muscle)));
    return lines;
}

QStringList LibraryViewModel::equipmentWords() const
{
    QStringList lines;
    if (exercise() == nullptr)
        return lines;
    const ExerciseWords& words = m_plans->catalogue().words(kSheetLanguageCodes.toCode(m_language));
    for (const QString& item : exercise()->equipment)
        lines.append(words.equipment.value(item, item));
    return lines;
}

} // namespace ach
