// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheettexts.h"
#include "core/programme/exercise.h"
#include "core/programme/exercisepicture.h"
#include "core/programme/programme.h"
#include "core/service/clinicsession.h"
#include "core/storage/exercisemarkrepository.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace ach {

class ClinicPlans;

/// The exercises to look up and show: those of the program and the clinic's own, found by word and
/// by filters that all hold together.
class LibraryViewModel : public QObject {
    Q_OBJECT

public:
    struct Row {
        QString id;
        QString name;
        QString note; ///< one line that tells it from its neighbours
        QString figure;
        QImage picture; ///< of the clinic's own, in place of the figure; null without one
        bool isOwn = false;
        bool isFavourite = false;
        QDate usedOn; ///< when this account last put it into a programme; invalid: never
    };
    /// An id or code and its words.
    struct Choice {
        QString code;
        QString words;
    };
    /// What an exercise must be; empty asks nothing.
    struct Filter {
        QString plan; ///< id of a template that has it, in a dose or as an option
        std::optional<PhaseKind> phase; ///< of that plan, else of any plan that is offered
        std::optional<MuscleBias> muscle;
        QString equipment; ///< code
        std::optional<ForceGroup> force;
        bool onlyFavourites = false;

        friend bool operator==(const Filter&, const Filter&) = default;
    };

    /// `session` must outlive the view-model.
    LibraryViewModel(ClinicSession& session, QObject* parent);
    ~LibraryViewModel() override;

    /// Exercises with every word of `text`, whatever its case and accents, in a name, a synonym, a
    /// muscle or a piece of equipment, in any of the languages.
    void setSearchText(const QString& text);
    const Filter& filter() const { return m_filter; }
    void setFilter(const Filter& filter);
    /// Takes search text and filter away.
    void showAll();
    bool isFiltered() const { return !m_searchText.isEmpty() || m_filter != Filter(); }
    const QList<Row>& rows() const { return m_rows; }
    int exerciseCount() const;

    /// Reads again what this account marked; another page may have used an exercise.
    void readMarks();
    bool isFavourite(const QString& id) const { return m_marks.value(id).isFavourite; }
    /// Of any exercise that is offered. An error leaves it as it was.
    Status setFavourite(const QString& id, bool favourite);
    /// Those that this account used last stand first, the others behind them in their order.
    bool isLastUsedFirst() const { return m_lastUsedFirst; }
    void setLastUsedFirst(bool first);

    // What there is to filter by, in the language of the window.
    QList<Choice> plans() const;
    QList<Choice> muscles() const;
    QList<Choice> equipment() const;

    /// Empty when there is no row.
    const QString& current() const { return m_current; }
    /// Shows this exercise; one that search and filter hide makes them go. An unknown id changes
    /// nothing.
    void setCurrent(const QString& id);
    /// Null when there is none.
    const Exercise* exercise() const;
    /// By the order of tendon force; null at the end of the row.
    const Exercise* easier() const;
    const Exercise* harder() const;

    /// What the patient reads and hears.
    SheetLanguage language() const { return m_language; }
    void setLanguage(SheetLanguage language);
    /// Of the current exercise in that language; empty without one.
    ExerciseText text() const;
    /// Where the current exercise begins and ends, photographed; only of the clinic's own.
    ExercisePictures pictures() const;
    /// Muscles and equipment of the current exercise, in that language.
    QStringList muscleWords() const;
    QStringList equipmentWords() const;

Q_SIGNALS:
    /// The list, or which of its rows is chosen.
    void rowsChanged();
    /// The current exercise or its language.
    void exerciseChanged();

private:
    bool matches(const Exercise& exercise, const QStringList& words) const;
    void findExercisesOfPlan();
    void fillRows();

    ClinicSession& m_session;
    ClinicPlans* m_plans;
    QHash<QString, ExerciseMark> m_marks; ///< by id
    bool m_lastUsedFirst = false;
    QString m_searchText;
    Filter m_filter;
    QStringList m_ofPlan; ///< exercises of the plan and phase that are filtered by
    QList<Row> m_rows;
    QString m_current;
    SheetLanguage m_language = SheetLanguage::English;
};

} // namespace ach
