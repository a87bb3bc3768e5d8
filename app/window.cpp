// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/composition.h"
#include "core/sample/sampleclinic.h"

#include <QApplication>

namespace ach {

using namespace Qt::StringLiterals;

int runWindow(int& argc, char** argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);

    const SystemClock clock;
    Composition composition(clock, [&clock](const QString& folder) {
        return makeSampleClinic(folder, sampleStoryCount(), clock);
    });
    composition.start();
    return QApplication::exec();
}

} // namespace ach
