// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cliniccard.h"

#include "ui/sheets/logofield.h"
#include "ui/shell/errortext.h"

#include <QLineEdit>

namespace ach {

ClinicCard::ClinicCard(ClinicSession& session, Navigator& navigator, Prompts& prompts,
                       QWidget* parent)
    : SettingsCard(SettingGroup::Clinic, parent), m_viewModel(session, this), m_navigator(navigator)
{
    using Field = ClinicDetailsViewModel::Field;
    for (const auto& [setting, field] : {std::pair{Setting::ClinicName, Field::Name},
                                         std::pair{Setting::ClinicAddress, Field::Address},
                                         std::pair{Setting::ClinicPhone, Field::Phone},
                                         std::pair{Setting::ClinicHours, Field::OpeningHours}}) {
        auto* edit = new QLineEdit(this);
        m_lines.append({field, edit, addRow(setting, edit)});
        connect(edit, &QLineEdit::textEdited, this,
                [this, field = field](const QString& text) { m_viewModel.setText(field, text); });
        connect(edit, &QLineEdit::editingFinished, this, [this] { m_viewModel.flush(); });
    }
    m_logo = new LogoField(prompts, this);
    addRow(Setting::ClinicLogo, m_logo);
    connect(m_logo, &LogoField::logoChanged, this, [this](const QByteArray& png) {
        if (const Status stored = m_viewModel.setLogo(png); !stored) {
            m_logo->setLogo(m_viewModel.logo());
            m_logo->showFault(errorText(stored.error()).sentence());
        }
    });
    connect(&m_viewModel, &ClinicDetailsViewModel::changed, this, &ClinicCard::showTexts);
    connect(&m_viewModel, &ClinicDetailsViewModel::stateChanged, this, &ClinicCard::showState);
    showTexts();
}

ClinicCard::~ClinicCard()
{
    m_viewModel.disconnect(this); // it stores for the last time when the lines are gone
}

void ClinicCard::showTexts()
{
    m_logo->setLogo(m_viewModel.logo());
    for (const Line& line : std::as_const(m_lines)) {
        if (line.edit->text().trimmed() != m_viewModel.text(line.field))
            line.edit->setText(m_viewModel.text(line.field));
        line.edit->setCursorPosition(line.edit->hasFocus() ? line.edit->cursorPosition() : 0);
    }
}

void ClinicCard::showState()
{
    const auto wrong = m_viewModel.errorField();
    for (const Line& line : std::as_const(m_lines))
        line.row->setError(wrong == line.field ? errorText(*m_viewModel.error()).sentence()
                                               : QString());
    const bool isHeldBack = m_viewModel.error() && !wrong;
    Q_EMIT m_navigator.notSaved(isHeldBack ? 1 : 0);
}

} // namespace ach
