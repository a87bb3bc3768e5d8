// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "ui/patients/patientlistpage.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

AccessViewModel::Places places()
{
    const QString data = dataFolder();
    return {data, data + u"/sample"_s};
}

QString chooseFolder(QWidget* parent, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, {}, QDir(start).exists() ? start : QDir::homePath());
}

} // namespace

Composition::Composition(const Clock& clock, AccessViewModel::SampleMaker makeSample)
    : m_clock(clock),
      m_preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s),
      m_access(m_clock, places(), std::move(makeSample))
{
    m_preferences.apply();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_access, m_preferences, m_navigator, m_clock, pages(), chooseFolder});
}

Composition::~Composition() = default;

void Composition::start()
{
    // The second is where the command line looks for a clinic.
    if (!m_access.chooseClinic(m_preferences.lastClinic()) && !m_access.chooseClinic(dataFolder() + u"/clinic"_s))
        m_access.showWelcome();
    m_window->show();
}

PageFactory Composition::pages()
{
    PageFactory pages;
    pages.patientsPage = [this](ClinicSession& session, QWidget* parent) {
        return new PatientListPage(session, m_navigator, parent);
    };
    return pages;
}

} // namespace ach
