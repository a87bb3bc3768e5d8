// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/templatenamedialog.h"

#include "core/base/textlimits.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/languagetext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
const QStringList kLanguages{u"en"_s, u"nl"_s, u"de"_s};
constexpr int kWidth = 440;
} // namespace

TemplateNameDialog::TemplateNameDialog(QWidget* parent)
    : QDialog(parent), m_error(new Banner(Banner::Tone::Danger, {}, this))
{
    setWindowTitle(tr("Save as template of the clinic"));
    setObjectName(u"templateName"_s);
    setMinimumWidth(kWidth);
    m_error->setObjectName(u"templateError"_s);
    m_error->hide();
    auto* about = new TextLabel(
        tr("Keeps phases, exercises, doses, limits and criteria for everyone in the clinic. What "
           "belongs to this patient stays behind: sides, notes and the first day."),
        Theme::Type::Small, Theme::Text2, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x5);
    column->setSpacing(Space::x3);
    column->addWidget(m_error);
    column->addWidget(about);
    const auto add = [&](const QString& language, const QString& label) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(u"name_"_s + language);
        edit->setMaxLength(kLongestName);
        m_names.append({language, edit});
        auto* field = new LabelledField(label, edit, this);
        column->addWidget(field);
        return field;
    };
    m_needed = add(DoseText::language(), tr("Name"));
    for (const QString& language : kLanguages) {
        if (language != DoseText::language())
            add(language, tr("Name, %1 (optional)").arg(languageText(language)));
    }
    auto* cancel = new ActionButton(ActionButton::Role::Secondary, tr("Cancel"), this);
    auto* save = new ActionButton(ActionButton::Role::Primary, tr("Save"), this);
    save->setObjectName(u"saveTemplate"_s);
    save->setKeyCap(Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(save, &QAbstractButton::clicked, this, &TemplateNameDialog::save);
    m_names.first().second->setFocus();
}

TemplateNameDialog::~TemplateNameDialog() = default;

LocalText TemplateNameDialog::name() const
{
    LocalText names;
    for (const auto& [language, edit] : m_names) {
        const QString text = edit->text().trimmed();
        if (!text.isEmpty())
            names.byLanguage.insert(language, text);
    }
    return names;
}

void TemplateNameDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

void TemplateNameDialog::save()
{
    const bool isMissing = m_names.first().second->text().trimmed().isEmpty();
    m_needed->setError(isMissing ? tr("A template needs a name to be found by.") : QString());
    if (isMissing)
        m_names.first().second->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT saveRequested();
}

void TemplateNameDialog::showError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->show();
}

} // namespace ach
