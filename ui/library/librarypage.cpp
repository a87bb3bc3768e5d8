// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/figure/cliplibrary.h"
#include "ui/figure/clipscene.h"
#include "ui/library/clipframes.h"
#include "ui/library/clipplayer.h"
#include "ui/library/comparedialog.h"
#include "ui/library/exercisenotes.h"
#include "ui/library/exercisestill.h"
#include "ui/library/filmdrop.h"
#include "ui/library/filmshelf.h"
#include "ui/library/filmstrip.h"
#include "ui/library/librarylist.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/painting.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/quietscroll.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
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

    m_list->setOtherKeys(
        [this](const QKeyEvent& event) { return m_player->handleKey(event) || handleKey(event); });
    connect(m_list, &LibraryList::favouriteToggled, this, [this](const QString& exercise) {
        setFavourite(exercise, !m_viewModel.isFavourite(exercise));
    });
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
    m_note->setObjectName(u"exerciseNote"_s);
    m_favourite = new ChipToggle({}, head);
    m_favourite->setObjectName(u"favourite"_s);
    m_favourite->setKeyCap(u"F"_s);
    connect(m_favourite, &QAbstractButton::toggled, this,
            [this](bool favourite) { setFavourite(m_viewModel.current(), favourite); });
    m_add = new ActionButton(ActionButton::Role::Primary, {}, head);
    m_add->setObjectName(u"addToProgramme"_s);
    m_add->setIconName("list-add");
    m_add->setKeyCap(Paint::keyText(Qt::Key_Return));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_wayBack = new ActionButton(ActionButton::Role::Quiet, {}, head);
    m_wayBack->setObjectName(u"wayBack"_s);
    m_wayBack->setIconName("go-previous");
    m_wayBack->setHeightClass(ActionButton::Height::Small);
    m_wayBack->setFlush(true);
    m_wayBack->hide();
    connect(m_wayBack, &QAbstractButton::clicked, this, &LibraryPage::wayBackTaken);
    words->addWidget(m_wayBack, 0, Qt::AlignLeft);
    words->addWidget(m_name);
    words->addWidget(m_note);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x3);
    row->addLayout(words, 1);
    row->addWidget(m_favourite, 0, Qt::AlignTop);
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
    m_compare = new ActionButton(ActionButton::Role::Secondary, {}, m_player);
    m_compare->setObjectName(u"compareButton"_s);
    m_compare->setKeyCap(u"V"_s);
    connect(m_compare, &QAbstractButton::clicked, this, &LibraryPage::compare);
    m_language = new QComboBox(m_player);
    m_language->setObjectName(u"libraryLanguage"_s);
    for (const auto& [language, code] : kSheetLanguageCodes.rows)
        m_language->addItem(languageText(QString::fromLatin1(code)));
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        m_viewModel.setLanguage(kSheetLanguageCodes.rows.at(static_cast<std::size_t>(index)).first);
    });
    m_player->addControl(m_compare);
    m_player->addControl(m_easier);
    m_player->addControl(m_harder);
    m_player->addControl(m_language);
}

void LibraryPage::refresh()
{
    setAccessibleName(title());
    m_language->setAccessibleName(tr("Language of the patient"));
    m_language->setToolTip(m_language->accessibleName());
    m_wayBack->setText(tr("Back to %1").arg(m_place));
    m_wayBack->setKeyCap(Paint::keyText(QKeySequence(Qt::Key_Escape)));
    m_compare->setText(tr("Compare\u2026"));
    m_compare->setToolTip(tr("Shows another clip beside this one, in step"));
    m_favourite->setText(tr("Favourite"));
    m_favourite->setToolTip(tr("Your star, for finding it again; colleagues have their own"));
    showExercise();
    showRecords();
}

QString LibraryPage::noteText() const
{
    const Exercise* const exercise = m_viewModel.exercise();
    if (exercise == nullptr)
        return {};
    QStringList parts{exercise->text(DoseText::language()).shortNote};
    if (exercise->force.group)
        parts.append(tr("Tendon force: %1 of 5").arg(static_cast<int>(*exercise->force.group) + 1));
    if (ClipLibrary::find(exercise->id) == nullptr)
        parts.append(
            m_viewModel.pictures().isEmpty()
                ? tr("An exercise of the clinic: no clip, the words below say how it is done")
                : tr("An exercise of the clinic: no clip, pictures and words show it"));
    parts.removeAll(QString());
    QString note = parts.join(u". "_s);
    if (!note.isEmpty())
        note[0] = note.at(0).toUpper();
    return note;
}

void LibraryPage::showExercise()
{
    const Exercise* const exercise = m_viewModel.exercise();
    const QString language = DoseText::language();
    const QString name = exercise != nullptr ? exercise->text(language).name : QString();
    m_name->setText(name);
    m_note->setText(noteText());
    m_player->setClip(exercise != nullptr ? ClipLibrary::find(exercise->id) : nullptr, name);
    if (m_player->viewModel().isEmpty())
        m_player->setStill(exerciseStill(m_viewModel.pictures()),
                           tr("%1, where it begins and where it ends").arg(name));
    m_compare->setEnabled(!m_player->viewModel().isEmpty());
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
    m_language->setCurrentIndex(static_cast<int>(place - rows.begin()));
    m_add->setEnabled(exercise != nullptr && !m_openRecords().isEmpty());
    const QSignalBlocker silent(m_favourite);
    m_favourite->setEnabled(exercise != nullptr);
    m_favourite->setChecked(exercise != nullptr && m_viewModel.isFavourite(m_viewModel.current()));
    m_favourite->updateGeometry(); // its tick takes room
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

void LibraryPage::setFavourite(const QString& exercise, bool favourite)
{
    if (const Status status = m_viewModel.setFavourite(exercise, favourite); !status)
        Q_EMIT failed(errorText(status.error()).sentence());
    showExercise();
}

bool LibraryPage::handleKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (event.key() == Qt::Key_Escape && !m_place.isEmpty()) {
        Q_EMIT wayBackTaken();
        return true;
    }
    if (modifiers != Qt::NoModifier || m_viewModel.exercise() == nullptr)
        return false;
    if (event.key() == Qt::Key_V) {
        compare();
        return true;
    }
    if (event.key() != Qt::Key_F)
        return false;
    setFavourite(m_viewModel.current(), !m_viewModel.isFavourite(m_viewModel.current()));
    return true;
}

void LibraryPage::keyPressEvent(QKeyEvent* event)
{
    if (!handleKey(*event))
        TokenWidget::keyPressEvent(event);
}

void LibraryPage::showEvent(QShowEvent* event)
{
    m_viewModel.readMarks();
    showRecords();
    TokenWidget::showEvent(event);
}

void LibraryPage::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        offerWayBack({});
    TokenWidget::hideEvent(event);
}

void LibraryPage::showFor(const QString& exercise, Side side, std::optional<SheetLanguage> language)
{
    if (language)
        m_viewModel.setLanguage(*language);
    m_viewModel.setCurrent(exercise);
    m_player->viewModel().setMirrored(side == Side::Left);
    m_player->setFocus();
}

void LibraryPage::offerWayBack(const QString& place)
{
    m_place = place;
    m_wayBack->setText(tr("Back to %1").arg(place));
    m_wayBack->setVisible(!place.isEmpty());
}

void LibraryPage::compare()
{
    const Exercise* const exercise = m_viewModel.exercise();
    const Clip* const clip = exercise != nullptr ? ClipLibrary::find(exercise->id) : nullptr;
    if (clip == nullptr)
        return;
    const QString language = DoseText::language();
    const bool mirrored = m_player->viewModel().isMirrored();
    const auto film = [mirrored](const Clip& shown, const QString& name) {
        return PairFilm{name, std::make_shared<ClipFrames>(shown), mirrored, true};
    };
    const Exercise* const next =
        m_viewModel.harder() != nullptr ? m_viewModel.harder() : m_viewModel.easier();
    QList<CompareDialog::Choice> choices;
    int initial = 0;
    for (const Exercise& other : ExerciseCatalogue::builtIn().exercises()) {
        const Clip* const its = ClipLibrary::find(other.id);
        if (its == nullptr || other.id == exercise->id)
            continue;
        if (next != nullptr && next->id == other.id)
            initial = static_cast<int>(choices.size());
        const QString name = other.text(language).name;
        choices.append({name, [film, its, name] { return film(*its, name); }});
    }
    m_player->viewModel().setPlaying(false);
    auto* dialog =
        new CompareDialog(film(*clip, exercise->text(language).name), choices, initial, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
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
