// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokenwidget.h"

#include <QAccessibleWidget>
#include <QEvent>

namespace ach {
namespace {

class FactsInterface final : public QAccessibleWidget {
public:
    FactsInterface(QWidget* widget, const AccessibleFacts& facts)
        : QAccessibleWidget(widget, facts.accessibleRole()), m_facts(facts)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_facts.accessibleValue();
        return QAccessibleWidget::text(kind);
    }

private:
    const AccessibleFacts& m_facts; // is the widget itself
};

QAccessibleInterface* createInterface(const QString& /*className*/, QObject* object)
{
    const auto* facts = dynamic_cast<AccessibleFacts*>(object);
    auto* widget = qobject_cast<QWidget*>(object);
    return facts != nullptr && widget != nullptr ? new FactsInterface(widget, *facts) : nullptr;
}

} // namespace

void installAccessibleFacts()
{
    static const bool installed = [] {
        QAccessible::installFactory(createInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

TokenWidget::TokenWidget(QWidget* parent) : QWidget(parent)
{
    installAccessibleFacts();
}

TokenWidget::~TokenWidget() = default;

bool TokenWidget::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    switch (event->type()) {
    case QEvent::ThemeChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
        refresh();
        updateGeometry();
        update();
        break;
    default:
        break;
    }
    return done;
}

void TokenWidget::announceValue()
{
    QObject* const self = this;
    const auto* facts = dynamic_cast<AccessibleFacts*>(self);
    QAccessibleValueChangeEvent event(this,
                                      facts != nullptr ? facts->accessibleValue() : QString());
    QAccessible::updateAccessibility(&event);
}

} // namespace ach
