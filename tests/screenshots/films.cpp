// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/service/filmservice.h"
#include "tests/screenshots/photographer.h"
#include "ui/film/filmprobe.h"
#include "ui/library/clipplayer.h"
#include "ui/library/filmdialog.h"
#include "ui/library/librarypage.h"
#include "ui/patients/filmscard.h"
#include "ui/patients/filmswindow.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Stores a clip of the program as if it were a film of a camera.
Film storeFilm(const ClinicSession& session, Film film, const QString& clip)
{
    FilmService service(session);
    const FilmPlace place = service.place(film.id);
    QFile resource(u":/clips/%1.webm"_s.arg(clip));
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("no clip");
    const auto content = sealFile(resource, place.path, place.label, place.key);
    auto device = std::make_unique<QFile>(resource.fileName());
    device->open(QIODevice::ReadOnly);
    const auto facts = probeFilm(std::move(device));
    if (!content || !facts)
        qFatal("no film");
    film.facts = *facts;
    film.facts.sha256 = QString::fromLatin1(content->sha256);
    if (!service.add(film))
        qFatal("no film");
    return film;
}

} // namespace

void takeFilms(Composition& composition, Photographer& photographer, const PatientId& patient)
{
    const ClinicSession& session = *composition.window().session();
    const QDate today = session.clock().today();
    storeFilm(session, {FilmId::create(), u"E10"_s, u"From the side"_s}, u"E10"_s);
    const Film gone = storeFilm(session, {FilmId::create(), u"E10"_s, u"From behind"_s}, u"E09"_s);
    QFile::remove(FilmService(session).place(gone.id).path);
    Q_EMIT composition.navigator().showSection(SectionId::kLibrary);
    settle();
    auto* page = composition.window().findChild<LibraryPage*>();
    page->viewModel().setCurrent(u"E10"_s);
    photographer.take(u"detail-films-drawing"_s);
    auto* shelf = page->findChild<FilmShelf*>();
    shelf->choose(shelf->films().first().id);
    page->player().viewModel().goToFrame(90);
    photographer.take(u"detail-films"_s);
    shelf->choose(gone.id);
    photographer.take(u"detail-films-missing"_s);

    for (const int days : {20, 6}) {
        const QDate day = today.addDays(-days);
        storeFilm(session,
                  {FilmId::create(), u"E11"_s, u"Heel drop, week %1"_s.arg(4 - days / 7), patient,
                   Side::Left, day, day},
                  u"E11"_s);
    }
    Q_EMIT composition.navigator().openRecordTab(patient, RecordTabId::kOverview);
    photographer.take(u"detail-films-overview"_s);
    auto* const card = composition.window().findChild<FilmsCard*>();
    card->openFilms();
    settle();
    auto* const films = card->findChild<FilmsWindow*>();
    photographer.take(*films, u"detail-films-patient"_s);
    auto* const dialog =
        new FilmDialog(films->shelf(), composition.prompts(), &composition.window());
    dialog->open();
    dialog->takeFile(QDir::temp().filePath(u"nowhere.mp4"_s));
    settle();
    photographer.take(*dialog, u"detail-film-dialog"_s);
    dialog->close();
    films->close();
}

} // namespace ach
