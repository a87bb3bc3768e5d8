// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/previewpane.h"

#include "ui/sheets/sheetpreview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The ground of the tools above the preview.
class ToolStrip : public TokenWidget {
public:
    using TokenWidget::TokenWidget;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(Theme::Surface));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Theme::Border));
    }
};

ActionButton* makeTool(const char* icon, const QString& name, QWidget* parent)
{
    auto* tool = new ActionButton(ActionButton::Role::Secondary, {}, parent);
    tool->setIconName(icon);
    tool->setObjectName(name);
    return tool;
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : TokenWidget(parent), m_pageNumber(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_zoomOut(makeTool("zoom-out", u"zoomOut"_s, this)),
      m_percent(new TextLabel({}, Theme::Type::Body, Theme::Text, this)),
      m_zoomIn(makeTool("zoom-in", u"zoomIn"_s, this)),
      m_fit(makeTool("zoom-fit-page", u"zoomToFit"_s, this)), m_preview(new SheetPreview(this))
{
    m_preview->setObjectName(u"sheetPreview"_s);
    m_percent->setWordWrap(false);
    m_pageNumber->setObjectName(u"pageNumber"_s);
    m_pageNumber->setWordWrap(false);
    auto* strip = new ToolStrip(this);
    auto* tools = new QHBoxLayout(strip);
    tools->setContentsMargins(Space::x4, Space::x2, Space::x4, Space::x2 + 1);
    tools->setSpacing(Space::x2);
    tools->addWidget(m_pageNumber);
    tools->addStretch(1);
    for (QWidget* tool : {static_cast<QWidget*>(m_zoomOut), static_cast<QWidget*>(m_percent),
                          static_cast<QWidget*>(m_zoomIn), static_cast<QWidget*>(m_fit)})
        tools->addWidget(tool);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_preview, 1);
    connect(m_zoomOut, &QAbstractButton::clicked, m_preview, &SheetPreview::zoomOut);
    connect(m_zoomIn, &QAbstractButton::clicked, m_preview, &SheetPreview::zoomIn);
    connect(m_fit, &QAbstractButton::clicked, m_preview, &SheetPreview::zoomToFit);
    connect(m_preview, &SheetPreview::viewChanged, this, &PreviewPane::showView);
    PreviewPane::refresh();
}

void PreviewPane::refresh()
{
    m_preview->setAccessibleName(tr("Preview of the sheet"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller (−)"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger (+)"));
    m_fit->setText(tr("Fit", "zoom to the whole page"));
    m_fit->setToolTip(tr("Whole page (0)"));
    showView();
}

void PreviewPane::showView()
{
    m_percent->setText(tr("%1 %").arg(m_preview->percent()));
    m_pageNumber->setText(
        m_preview->pageCount() == 0
            ? QString()
            : tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
}

} // namespace ach
