// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/filmswindow.h"

#include "core/storage/patientrepository.h"
#include "ui/library/clipplayer.h"
#include "ui/library/filmdrop.h"
#include "ui/library/filmstrip.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize kSize(900, 680);
}

FilmsWindow::FilmsWindow(ClinicSession& session, const PatientId& patient, Prompts& prompts,
                         QWidget* parent)
    : QDialog(parent), m_shelf(session, nullptr), m_player(new ClipPlayer(this)),
      m_strip(new FilmStrip(m_shelf, *m_player, prompts, this))
{
    setObjectName(u"filmsWindow"_s);
    const auto person = PatientRepository(session.database()).find(patient);
    setWindowTitle(person ? tr("Films of %1").arg(person->displayName()) : tr("Films"));
    resize(kSize.boundedTo(parent != nullptr ? parent->window()->size() : kSize));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x4, Space::x4, Space::x4, Space::x4);
    column->setSpacing(Space::x3);
    column->addWidget(m_player, 1);
    column->addWidget(m_strip);
    auto* drop = new FilmDrop(this);
    connect(drop, &FilmDrop::dropped, m_strip, &FilmStrip::addFilm);
    connect(&m_shelf, &FilmShelf::chosen, this, &FilmsWindow::showEmptyState);
    m_shelf.showPatient(patient);
    if (!m_shelf.films().isEmpty())
        m_shelf.choose(m_shelf.films().first().id);
    showEmptyState();
    m_player->setFocus();
}

FilmsWindow::~FilmsWindow() = default;

void FilmsWindow::showEmptyState()
{
    if (m_shelf.current() != nullptr)
        return;
    m_player->setFilmFault(m_shelf.films().isEmpty()
                               ? tr("There is no film of this patient yet. Add one, or drop a file "
                                    "here.")
                               : tr("Choose a film below."),
                           tr("Films"));
}

void FilmsWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_player->handleKey(*event))
        QDialog::keyPressEvent(event);
}

} // namespace ach
