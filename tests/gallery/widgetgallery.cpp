// SPDX-License-Identifier: GPL-3.0-or-later
// Shows all widgets, or saves them as pictures: achillea_gallery [--out DIR]
#include "tests/gallery/gallerypages.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QDir>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ach::gallery {
namespace {

void save(const QString& folder, const QString& name)
{
    const auto shoot = [&](QWidget* widget, QSize size, const QString& part) {
        widget->resize(size);
        widget->show();
        widget->activateWindow();
        if (auto* target = widget->findChild<QWidget*>(u"focusMe"_s))
            target->setFocus(Qt::TabFocusReason);
        for (int turn = 0; turn < 5; ++turn)
            QApplication::processEvents();
        widget->grab().save(folder + u'/' + part + u'-' + name + u".png"_s);
        delete widget;
    };
    auto* sheet = new QWidget;
    (new QVBoxLayout(sheet))->addWidget(controls(sheet));
    shoot(sheet, {1300, 860}, u"controls"_s);
    shoot(recordWindow(), {1440, 700}, u"record"_s);
    shoot(recordWindow(), {1100, 700}, u"recordsmall"_s);
    shoot(intakeWindow(), {1440, 900}, u"intake"_s);
    QWidget* menu = menuSheet();
    shoot(menu, menu->sizeHint(), u"menu"_s);
}

} // namespace
} // namespace ach::gallery

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const qsizetype out = arguments.indexOf(u"--out"_s);
    if (out < 0 || out + 1 >= arguments.size()) {
        ach::applyAppearance(application, ach::SchemeChoice::System, 100);
        const std::unique_ptr<QWidget> record(ach::gallery::recordWindow());
        const std::unique_ptr<QWidget> intake(ach::gallery::intakeWindow());
        QWidget sheet;
        (new QVBoxLayout(&sheet))->addWidget(ach::gallery::controls(&sheet));
        for (QWidget* widget : {record.get(), intake.get(), &sheet})
            widget->show();
        return QApplication::exec();
    }
    const QString folder = arguments.at(out + 1);
    QDir().mkpath(folder);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 100);
    ach::gallery::save(folder, u"light"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Dark, 100);
    ach::gallery::save(folder, u"dark"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 130);
    ach::gallery::save(folder, u"large"_s);
    ach::applyAppearance(application, ach::SchemeChoice::Light, 100);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ach::gallery::save(folder, u"rtl"_s);
    return 0;
}
