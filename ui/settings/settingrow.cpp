// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace ach {

namespace {

constexpr int kHeight = 52;
constexpr int kShape = 14;
constexpr int kHitBar = 3;

} // namespace

SettingRow::SettingRow(Setting setting, QWidget* control, QWidget* parent)
    : TokenWidget(parent), m_setting(setting), m_control(control),
      m_title(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_line(new TextLabel({}, Theme::Type::Small, Theme::Text2, this))
{
    control->setParent(this);
    control->setObjectName(SettingText::id(setting));
    m_title->setType(Theme::Type::Body, QFont::DemiBold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::x4, Space::x2, Space::x4, Space::x2);
    row->setSpacing(Space::x5);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    row->addLayout(words, 2);
    row->addWidget(control, 3, Qt::AlignVCenter);
    setMinimumHeight(kHeight);
    SettingRow::refresh();
}

SettingRow::~SettingRow() = default;

void SettingRow::setHit(bool hit)
{
    m_hit = hit;
    update();
}

void SettingRow::setError(const QString& error)
{
    m_error = error;
    m_control->setProperty("achError", !error.isEmpty());
    m_control->update();
    refresh();
}

void SettingRow::refresh()
{
    const bool isWrong = !m_error.isEmpty();
    const QString line = isWrong ? m_error : SettingText::explanation(m_setting);
    m_title->setText(SettingText::title(m_setting));
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    m_line->setInk(isWrong ? Theme::Danger : Theme::Text2);
    m_line->setIndent(isWrong ? kShape + Space::x1 : 0);
    m_control->setAccessibleName(m_title->text());
    m_control->setAccessibleDescription(line);
}

void SettingRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_hit) {
        painter.fillRect(rect().adjusted(1, 0, -1, 0), Theme::color(Theme::AccentWeak));
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(1, 0, kHitBar, height())),
            Theme::color(Theme::Accent));
    }
    Paint::hairline(painter, QPointF(0, 0.5), QPointF(width(), 0.5), Theme::color(Theme::Border));
    if (m_error.isEmpty())
        return;
    const QRect line = m_line->geometry();
    const int top = line.top() + (m_line->fontMetrics().height() - kShape) / 2;
    Glyphs::paintLight(
        painter,
        QStyle::visualRect(layoutDirection(), line, QRect(line.left(), top, kShape, kShape)),
        Light::Stop);
}

} // namespace ach
