// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "ui/patients/patientlistpage.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

AccessViewModel::Places places()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return {data + u"/clinics"_s, data + u"/sample"_s};
}

QString chooseFolder(QWidget* parent, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, {}, QDir(start).exists() ? start : QDir::homePath());
}

} // namespace

Composition::Composition(const Clock& clock, AccessViewModel::SampleMaker makeSample)
    : m_clock(clock), m_access(m_clock, places(), std::move(makeSample))
{
    m_preferences.apply();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{m_access, m_preferences, m_navigator, m_clock, pages(), chooseFolder});
}

Composition::~Composition() = default;

void Composition::start()
{
    const QString last = m_preferences.lastClinic();
    if (last.isEmpty() || !m_access.chooseClinic(last))
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
