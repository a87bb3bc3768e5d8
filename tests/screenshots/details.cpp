// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/programmetemplates.h"
#include "core/service/documentservice.h"
#include "core/service/logoservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"
#include "tests/screenshots/photographer.h"
#include "ui/library/comparedialog.h"
#include "ui/library/librarypage.h"
#include "ui/programme/dosedetails.h"
#include "ui/programme/ownexercisedialog.h"
#include "ui/programme/templatenamedialog.h"
#include "ui/shell/systemprompts.h"
#include "ui/sheets/paperpdf.h"
#include "ui/widgets/choicesegment.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// A dark ring on a bright ground, wider than high.
QByteArray inventedLogo()
{
    QImage picture(600, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 90, 90), 24));
    painter.drawEllipse(40, 30, 140, 140);
    painter.fillRect(220, 60, 340, 24, QColor(0, 90, 90));
    painter.fillRect(220, 116, 240, 24, QColor(230, 130, 30));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return png;
}

/// A bright square with a dark bar in it, as both pictures of an exercise.
ExercisePictures inventedPictures()
{
    const auto picture = ExercisePicture::fromBytes(inventedLogo());
    if (!picture)
        qFatal("no picture");
    return {*picture, *picture};
}

/// A sheet of paper with a frame, in place of one that was handed out.
class EmptyPaper : public PaperPages {
public:
    int pageCount() const override { return 1; }
    QSizeF pageSize() const override { return {210, 297}; }
    void paintPage(QPainter& painter, int /*page*/) const override
    {
        painter.setPen(QPen(Qt::black, 0.5));
        painter.drawRect(QRectF(20, 20, 170, 257));
    }
};

/// The first widget of that name that is seen; ends the program without one.
QWidget& shown(const Composition& composition, const QString& name)
{
    const auto all = const_cast<Composition&>(composition).window().findChildren<QWidget*>(name);
    for (QWidget* widget : all) {
        if (widget->isVisible())
            return *widget;
    }
    qFatal("no %s is shown", qPrintable(name));
}

void bringIntoView(QWidget& widget)
{
    for (QWidget* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&widget, 0, 40);
    }
    settle();
}

/// The window at each size, with the widget `name` in view.
void takeWith(Composition& composition, Photographer& photographer, const QString& name,
              const QString& picture)
{
    photographer.take(picture, [&] { bringIntoView(shown(composition, name)); });
}

void takeSheets(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    LogoService logos(composition.window().session()->context());
    if (const auto logo = ClinicLogo::fromPng(inventedLogo()); !logo || !logos.change(*logo))
        qFatal("no logo");
    Q_EMIT composition.navigator().showSetting(Setting::ClinicLogo);
    photographer.take(u"detail-logo"_s);
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kSheets);
    photographer.take(u"detail-sheet-logo"_s);
    Q_EMIT composition.navigator().fileSaved(u"voorbeeld.pdf"_s, QDir::temp().filePath(u"v.pdf"_s));
    photographer.take(u"detail-message"_s);
}

void takeProgramme(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    ClinicSession& session = *composition.window().session();
    const auto episode = EpisodeRepository(session.database()).ofPatient(patient)->first();
    const auto programme =
        programmeFromTemplate(u"silbernagel"_s, episode.id, episode.side,
                              session.clock().today().addDays(-20), session.context().actor);
    if (!programme || !ProgrammeService(session.context()).save(*programme))
        qFatal("no programme");
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kProgramme);
    settle();
    takeWith(composition, photographer, u"criteria"_s, u"detail-criteria"_s);

    QWidget& window = composition.window();
    auto* dose =
        new DoseDetails(programme->phases.first().prescriptions.first(), u"Heel raise"_s, &window);
    dose->openAt(shown(composition, u"details"_s));
    photographer.take(*dose, u"detail-dose"_s);
    dose->close();
    TemplateNameDialog name(&window);
    name.show();
    photographer.take(name, u"detail-template"_s);
    name.close();
    SystemPrompts prompts;
    OwnExerciseDialog own(ExerciseCatalogue::builtIn(), {}, inventedPictures(), prompts, &window);
    own.show();
    photographer.take(own, u"detail-own-exercise"_s);
    own.close();
}

void takeProgress(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kProgress);
    settle();
    static_cast<QLineEdit&>(shown(composition, u"plannedRun"_s)).setText(u"12"_s);
    takeWith(composition, photographer, u"plannedRunAnswer"_s, u"detail-planned-run"_s);
    Q_EMIT static_cast<ChoiceSegment&>(shown(composition, u"walkGreen"_s)).chosen(1);
    takeWith(composition, photographer, u"running"_s, u"detail-running"_s);
}

void takeJournal(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    ClinicSession& session = *composition.window().session();
    const auto episode = EpisodeRepository(session.database()).ofPatient(patient)->first();
    if (const auto programme = ProgrammeRepository(session.database()).latest(episode.id);
        programme && *programme) {
        const auto pdf = paperPdf(EmptyPaper(), {u"Oefeningen"_s, u"nl"_s, QPageSize::A4});
        if (!pdf
            || !DocumentService(session).keep({DocumentKind::HomeSheet,
                                               episode.id,
                                               (*programme)->id,
                                               u"Oefeningen"_s,
                                               u"nl"_s,
                                               {},
                                               {},
                                               *pdf}))
            qFatal("no sheet");
    }
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kJournal);
    settle();
    takeWith(composition, photographer, u"stageEvent"_s, u"detail-journal"_s);
}

void takeCompare(Composition& composition, Photographer& photographer)
{
    Q_EMIT composition.navigator().showSection(SectionId::kLibrary);
    settle();
    auto* page = composition.window().findChild<LibraryPage*>();
    page->viewModel().setCurrent(u"E11"_s);
    qobject_cast<QAbstractButton*>(&shown(composition, u"compareButton"_s))->click();
    settle();
    auto* const dialog = page->findChild<CompareDialog*>();
    dialog->findChild<QComboBox*>(u"compareWith"_s)->setCurrentText(u"Heel drop, knee bent"_s);
    dialog->pair().viewModel().transport().goToFrame(120);
    dialog->pair().viewModel().nudge(12);
    photographer.take(*dialog, u"detail-compare"_s);
    dialog->close();
    settle();
}

void takePapers(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kSheets);
    settle();
    auto& choice = static_cast<ChoiceSegment&>(shown(composition, u"whichPaper"_s));
    Q_EMIT choice.chosen(1);
    settle();
    photographer.take(u"detail-report"_s);
    takeWith(composition, photographer, u"paragraph-remark"_s, u"detail-report-remark"_s);
    Q_EMIT choice.chosen(2);
    photographer.take(u"detail-handed-out"_s);
    static_cast<QAbstractButton&>(shown(composition, u"openPaper"_s)).click();
    QWidget& paper = shown(composition, u"keptPaper"_s);
    photographer.take(paper, u"detail-kept-paper"_s);
    paper.close();
    Q_EMIT choice.chosen(0);
}

} // namespace

void takeDetails(Composition& composition, Photographer& photographer)
{
    const PatientId patient =
        patientNamed(composition.window().session()->database(), u"ilse voorbeeld"_s);
    takeJournal(composition, photographer, patient);
    takePapers(composition, photographer, patient);
    takeProgress(composition, photographer, patient);
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kMeasures);
    photographer.take(u"detail-measures"_s);
    takeProgramme(composition, photographer, patient);
    takeSheets(composition, photographer, patient);
    takeCompare(composition, photographer);
    takeFilms(composition, photographer, patient);
}

} // namespace ach
