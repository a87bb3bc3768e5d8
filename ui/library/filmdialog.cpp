// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmdialog.h"

#include "core/base/textlimits.h"
#include "core/service/exerciseservice.h"
#include "core/storage/patientrepository.h"
#include "ui/library/filmshelf.h"
#include "ui/library/filmtext.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/painting.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyoverlay.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr QSize kPoster(128, 72);

} // namespace

FilmDialog::FilmDialog(FilmShelf& shelf, Prompts& prompts, QWidget* parent)
    : QDialog(parent), m_shelf(shelf), m_prompts(prompts), m_import(nullptr),
      m_error(new Banner(Banner::Tone::Danger, {}, this))
{
    setObjectName(u"filmDialog"_s);
    setWindowTitle(shelf.patient() ? tr("Add a film of the patient")
                                   : tr("Add a film of the clinic"));
    setMinimumWidth(kWidth);
    m_error->setObjectName(u"filmError"_s);
    m_error->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x5);
    column->setSpacing(Space::x3);
    column->addWidget(m_error);
    column->addWidget(makeFileRow());
    addFields(*column);
    if (shelf.patient())
        addPatientFields(*column);
    column->addStretch();
    column->addWidget(makeButtons());
    m_busy = new BusyOverlay(this);
    m_busy->setObjectName(u"filmBusy"_s);
    connect(m_busy, &BusyOverlay::cancelRequested, this, [this] {
        m_import.stop();
        m_busy->finish();
        m_add->setEnabled(true);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_import, &FilmImport::looked, this, &FilmDialog::showFile);
    connect(&m_import, &FilmImport::advanced, this,
            [this](int percent) { m_busy->setProgress(percent, 100); });
    connect(&m_import, &FilmImport::sealed, this, &FilmDialog::store);
    fillExercises();
}

FilmDialog::~FilmDialog() = default;

QWidget* FilmDialog::makeFileRow()
{
    auto* widget = new QWidget(this);
    m_poster = new QLabel(widget);
    m_poster->setObjectName(u"filmPoster"_s);
    m_poster->setFixedSize(kPoster);
    m_poster->setAlignment(Qt::AlignCenter);
    m_poster->hide();
    m_poster->setAccessibleName(tr("First picture of the film"));
    m_file = new TextLabel(tr("No film chosen"), Theme::Type::Body, Theme::Text, widget);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setObjectName(u"filmFile"_s);
    m_facts = new TextLabel({}, Theme::Type::Small, Theme::Text2, widget);
    m_facts->setObjectName(u"filmFacts"_s);
    m_choose = new ActionButton(ActionButton::Role::Secondary, tr("Choose a film…"), widget);
    m_choose->setObjectName(u"chooseFilm"_s);
    m_choose->setIconName("document-open-folder");
    m_choose->setHeightClass(ActionButton::Height::Small);
    connect(m_choose, &QAbstractButton::clicked, this, &FilmDialog::chooseFile);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::x1);
    words->addWidget(m_file);
    words->addWidget(m_facts);
    words->addWidget(m_choose, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::x3);
    row->addWidget(m_poster, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return widget;
}

void FilmDialog::addFields(QVBoxLayout& column)
{
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"filmTitle"_s);
    m_title->setMaxLength(kLongestName);
    m_exercise = new QComboBox(this);
    m_exercise->setObjectName(u"filmExercise"_s);
    m_exercise->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column.addWidget(new LabelledField(tr("Title"), m_title, this));
    column.addWidget(new LabelledField(tr("Exercise"), m_exercise, this));
}

void FilmDialog::addPatientFields(QVBoxLayout& column)
{
    const auto& session = m_shelf.session();
    const QDate today = session.clock().today();
    const auto patient = PatientRepository(session.database()).find(*m_shelf.patient());
    const std::optional<QDate> birth =
        patient && patient->birthDate.isValid() ? std::optional(patient->birthDate) : std::nullopt;
    m_side = new ChoiceSegment(this);
    m_side->setObjectName(u"filmSide"_s);
    m_side->setChoices({FilmText::side(Side::Left), FilmText::side(Side::Right)});
    const auto day = [&](const QString& name) {
        auto* field = new DateField(session.clock(), this);
        field->setObjectName(name);
        field->setRange(birth, today);
        return field;
    };
    m_taken = day(u"filmTaken"_s);
    m_consent = day(u"filmConsent"_s);
    column.addWidget(new LabelledField(tr("Leg that works"), m_side, this));
    auto* days = new QHBoxLayout;
    days->setSpacing(Space::x4);
    days->addWidget(new LabelledField(tr("Filmed on"), m_taken, this), 1);
    days->addWidget(new LabelledField(tr("Consent given on"), m_consent, this), 1);
    column.addLayout(days);
    column.addWidget(new TextLabel(
        tr("The patient agreed that the clinic keeps this film in the record. It is sealed with "
           "the record and goes when the consent is withdrawn."),
        Theme::Type::Small, Theme::Text2, this));
}

QWidget* FilmDialog::makeButtons()
{
    auto* widget = new QWidget(this);
    auto* cancel = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), widget);
    cancel->setObjectName(u"cancelFilm"_s);
    m_add = new ActionButton(ActionButton::Role::Primary, tr("Add film"), widget);
    m_add->setObjectName(u"saveFilm"_s);
    m_add->setKeyCap(Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    for (ActionButton* const button : {cancel, m_add})
        button->setAutoDefault(false);
    m_choose->setAutoDefault(false);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    connect(cancel, &QAbstractButton::clicked, this, &FilmDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &FilmDialog::add);
    return widget;
}

void FilmDialog::fillExercises()
{
    const ExerciseService service(m_shelf.session().context());
    const auto known = service.catalogue();
    if (!known)
        return;
    for (const Exercise& exercise : known->exercises()) {
        const auto isOffered = service.isOffered(exercise.id);
        if (isOffered && *isOffered)
            m_exercise->addItem(exercise.text(DoseText::language()).name, exercise.id);
    }
    m_exercise->setCurrentIndex(
        m_shelf.exercise().isEmpty() ? -1 : m_exercise->findData(m_shelf.exercise()));
    m_exercise->setPlaceholderText(tr("Choose an exercise"));
}

void FilmDialog::chooseFile()
{
    const QPointer<FilmDialog> self(this);
    const QString path =
        m_prompts.openFile(this,
                           {tr("Choose a film"), QDir::homePath(), tr("Film"),
                            u"mp4 *.mov *.webm *.mkv *.avi *.m4v *.3gp *.mts *.MP4 *.MOV"_s});
    if (!path.isEmpty() && !self.isNull())
        takeFile(path);
}

void FilmDialog::takeFile(const QString& path)
{
    m_path = path;
    m_isGood = false;
    m_error->hide();
    m_poster->hide();
    m_file->setText(QFileInfo(path).fileName());
    m_facts->setText(tr("Looking at the film…"));
    m_import.look(path);
    m_title->setFocus(Qt::OtherFocusReason);
}

void FilmDialog::showFile(const Result<FilmFacts>& facts)
{
    m_isGood = facts.has_value();
    if (!facts) {
        m_facts->setText(tr("This film cannot be added."));
        showError(errorText(facts.error()).sentence());
        m_choose->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_facts->setText(FilmText::facts(*facts));
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        QImage::fromData(facts->poster, "JPEG")
            .scaled(kPoster * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_poster->setPixmap(picture);
    m_poster->show();
}

void FilmDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
    // A dialog keeps its height when a line comes in, and would press the fields together.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    QAccessibleEvent event(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Film FilmDialog::filmAsTyped() const
{
    Film film{m_id, m_exercise->currentData().toString(), m_title->text()};
    film.patient = m_shelf.patient();
    if (!film.patient)
        return film;
    if (m_side->current())
        film.side = *m_side->current() == 0 ? Side::Left : Side::Right;
    film.takenOn = m_taken->date().value_or(QDate());
    film.consentGivenOn = m_consent->date().value_or(QDate());
    return film;
}

void FilmDialog::add()
{
    if (m_import.isRunning())
        return;
    if (!m_isGood) {
        showError(m_path.isEmpty() ? tr("No film is chosen yet. Choose one, or drop a file on the "
                                        "page.")
                                   : tr("This film cannot be added. Choose another one."));
        m_choose->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Film film = filmAsTyped();
    if (film.title.trimmed().isEmpty()) {
        showError(tr("The title is missing. Type what the film shows, such as “From behind”."));
        m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (film.exercise.isEmpty()) {
        showError(tr("The exercise is missing. Choose what the film shows."));
        m_exercise->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (DateField* const day : {m_taken, m_consent}) {
        if (day == nullptr || (!day->hasError() && (day->date() || day == m_consent)))
            continue;
        showError(day->hasError()
                      ? tr("This day was not taken: %1.").arg(day->reading())
                      : tr("The day of filming is missing. Type it, such as 4-3-2026; a dot is "
                           "today."));
        day->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const Status status = m_shelf.service().check(film); !status) {
        showError(errorText(status.error()).sentence());
        return;
    }
    m_error->hide();
    m_add->setEnabled(false);
    m_busy->start(tr("Sealing the film into the clinic"), true);
    m_busy->setFocus(Qt::OtherFocusReason);
    m_import.seal(m_path, m_shelf.service().place(m_id));
}

void FilmDialog::store(const Result<FilmFacts>& facts)
{
    m_busy->finish();
    m_add->setEnabled(true);
    if (!facts) {
        showError(errorText(facts.error()).sentence());
        return;
    }
    Film film = filmAsTyped();
    film.facts = *facts;
    FilmService service = m_shelf.service();
    if (const Status status = service.add(film); !status) {
        QFile::remove(service.place(m_id).path);
        showError(errorText(status.error()).sentence());
        return;
    }
    service.sweep();
    Q_EMIT added(m_id);
    accept();
}

void FilmDialog::reject()
{
    m_import.stop(); // leaves nothing behind
    QDialog::reject();
}

void FilmDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        add();
    else
        QDialog::keyPressEvent(event);
}

} // namespace ach
