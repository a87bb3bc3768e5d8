// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "ui/figure/cliplibrary.h"
#include "ui/figure/clipscene.h"
#include "ui/library/clipplayer.h"
#include "ui/library/exercisenotes.h"
#include "ui/library/filmdrop.h"
#include "ui/library/filmshelf.h"
#include "ui/library/filmstrip.h"
#include "ui/library/librarylist.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/quietscroll.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWords = 84; // pixels of what is read below the film

} // namespace

LibraryPage::LibraryPage(ClinicSession& session, OpenRecords openRecords, QWidget* parent)
    : TokenWidget(parent), m_viewModel(session, this), m_openRecords(std::move(openRecords)),
      m_list(new LibraryList(m_viewModel, this))
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Space::x5, Space::x3, Space::x5, Space::x3);
    column->setSpacing(Space::x2);
    m_player = new ClipPlayer(side);
    m_player->setObjectName(u"player"_s);
    column->addWidget(makeHead(side));
    column->addWidget(m_player, 3);
    addSteps();
    QScrollArea* words = quietScroll(new ExerciseNotes(m_viewModel, nullptr), side);
    words->setMinimumHeight(kLeastWords);
    column->addWidget(words, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(side, 1);

    m_list->setOtherKeys([this](const QKeyEvent& event) { return m_player->handleKey(event); });
    connect(m_list, &LibraryList::activated, this, &LibraryPage::add);
    connect(m_add, &QAbstractButton::clicked, this, &LibraryPage::add);
    connect(&m_viewModel, &LibraryViewModel::exerciseChanged, this, &LibraryPage::showExercise);
    connect(&m_viewModel, &LibraryViewModel::rowsChanged, this, &LibraryPage::showExercise);
    setFocusProxy(m_list);
    LibraryPage::refresh();
}

LibraryPage::~LibraryPage() = default;

QString LibraryPage::forceText(ForceGroup group)
{
    switch (group) {
    case ForceGroup::G1:
        return tr("1 seated");
    case ForceGroup::G2:
        return tr("2 standing on two legs");
    case ForceGroup::G3:
        return tr("3 standing on one leg");
    case ForceGroup::G4:
        return tr("4 running, jumps on two legs");
    case ForceGroup::G5:
        break;
    }
    return tr("5 hops on one leg, drop jumps");
}

QWidget* LibraryPage::makeHead(QWidget* parent)
{
    auto* head = new QWidget(parent);
    m_name = new TextLabel({}, Theme::Type::H1, Theme::Text, head);
    m_name->setObjectName(u"exerciseName"_s);
    m_note = new TextLabel({}, Theme::Type::Small, Theme::Text2, head);
    m_add = new ActionButton(ActionButton::Role::Primary, {}, head);
    m_add->setObjectName(u"addToProgramme"_s);
    m_add->setIconName("list-add");
    m_add->setKeyCap(Paint::keyText(Qt::Key_Return));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_note);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x3);
    row->addLayout(words, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    return head;
}

void LibraryPage::addSteps()
{
    const auto step = [&](const QString& name, const char* icon) {
        auto* button = new ActionButton(ActionButton::Role::Secondary, {}, m_player);
        button->setObjectName(name);
        button->setIconName(icon);
        connect(button, &QAbstractButton::clicked, this, [this, name] {
            const Exercise* const next =
                name == u"easier"_s ? m_viewModel.easier() : m_viewModel.harder();
            if (next != nullptr)
                m_viewModel.setCurrent(next->id);
        });
        return button;
    };
    m_easier = step(u"easier"_s, "go-down");
    m_harder = step(u"harder"_s, "go-up");
    m_language = new ChoiceSegment(m_player);
    m_language->setObjectName(u"libraryLanguage"_s);
    m_language->setClearable(false);
    QStringList languages;
    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        languages.append(languageText(QString::fromLatin1(code)));
    m_language->setChoices(languages);
    connect(m_language, &ChoiceSegment::chosen, this, [this](int index) {
        m_viewModel.setLanguage(kSheetLanguageCodes.rows.at(static_cast<std::size_t>(index)).first);
    });
    m_player->addControl(m_easier);
    m_player->addControl(m_harder);
    m_player->addControl(m_language);
}

void LibraryPage::refresh()
{
    setAccessibleName(title());
    m_language->setAccessibleName(tr("Language of the patient"));
    m_language->setToolTip(m_language->accessibleName());
    showExercise();
    showRecords();
}

void LibraryPage::showExercise()
{
    const Exercise* const exercise = m_viewModel.exercise();
    const QString language = DoseText::language();
    const QString name = exercise != nullptr ? exercise->text(language).name : QString();
    m_name->setText(name);
    QString note = exercise != nullptr ? exercise->text(language).shortNote : QString();
    if (exercise != nullptr && exercise->force.group)
        note = (note.isEmpty() ? QString() : note + u". "_s)
            + tr("Tendon force: %1 of 5").arg(static_cast<int>(*exercise->force.group) + 1);
    if (!note.isEmpty())
        note[0] = note.at(0).toUpper();
    m_note->setText(note);
    m_player->setClip(exercise != nullptr ? ClipLibrary::find(exercise->id) : nullptr, name);
    m_player->setCaption(m_viewModel.text().cue);
    showFilms();
    const auto step = [&](ActionButton* button, const Exercise* next, const QString& words) {
        button->setVisible(next != nullptr);
        if (next != nullptr)
            button->setText(words.arg(next->text(language).name));
    };
    step(m_easier, m_viewModel.easier(), tr("Easier: %1"));
    step(m_harder, m_viewModel.harder(), tr("Harder: %1"));
    const auto& rows = kSheetLanguageCodes.rows;
    const auto place =
        std::ranges::find(rows, m_viewModel.language(), [](const auto& row) { return row.first; });
    m_language->setCurrent(static_cast<int>(place - rows.begin()));
    m_add->setEnabled(exercise != nullptr && !m_openRecords().isEmpty());
}

void LibraryPage::offerFilms(ClinicSession& session, Prompts& prompts)
{
    m_shelf = new FilmShelf(session, this);
    m_films = new FilmStrip(*m_shelf, *m_player, prompts, m_player->parentWidget());
    auto* column = qobject_cast<QVBoxLayout*>(m_player->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_player) + 1, m_films);
    m_films->setDrawing([this] {
        const Clip* const clip = ClipLibrary::find(m_viewModel.current());
        return clip != nullptr
            ? ClipLibrary::poster(*clip,
                                  Theme::scheme() == Theme::Scheme::Dark ? FigureStyle::ScreenDark
                                                                         : FigureStyle::ScreenLight)
            : QImage();
    });
    auto* drop = new FilmDrop(this);
    connect(drop, &FilmDrop::dropped, m_films, &FilmStrip::addFilm);
    showFilms();
}

void LibraryPage::showFilms()
{
    if (m_shelf == nullptr)
        return;
    const QString exercise = m_viewModel.exercise() != nullptr ? m_viewModel.current() : QString();
    m_films->setEnabled(!exercise.isEmpty());
    if (exercise == m_shelf->exercise())
        return;
    m_shelf->choose({});
    m_shelf->showExercise(exercise);
    // An exercise of the clinic's own has no drawing.
    if (ClipLibrary::find(exercise) == nullptr && !m_shelf->films().isEmpty())
        m_shelf->choose(m_shelf->films().first().id);
}

void LibraryPage::showRecords()
{
    const auto records = m_openRecords();
    m_add->setText(records.size() == 1 ? tr("Add for %1").arg(records.first().second)
                                       : tr("Add to a programme"));
    m_add->setToolTip(records.isEmpty() ? tr("Open the record of a patient first.") : QString());
    m_add->setEnabled(m_viewModel.exercise() != nullptr && !records.isEmpty());
}

void LibraryPage::showEvent(QShowEvent* event)
{
    showRecords();
    TokenWidget::showEvent(event);
}

void LibraryPage::add()
{
    const auto records = m_openRecords();
    if (records.isEmpty() || m_viewModel.exercise() == nullptr)
        return;
    const QString exercise = m_viewModel.current();
    if (records.size() == 1) {
        Q_EMIT addRequested(records.first().first, exercise);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"recordMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto& [patient, name] : records) {
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, patient = patient, exercise] { Q_EMIT addRequested(patient, exercise); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace ach
