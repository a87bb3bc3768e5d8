// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/photographer.h"

#include "app/composition.h"
#include "core/storage/patientrepository.h"

#include <QApplication>
#include <QElapsedTimer>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettleMs = 350;

} // namespace

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

Photographer::Photographer(Composition& composition, const Wishes& wishes)
    : m_composition(composition), m_folder(wishes.folder), m_schemes{SchemeChoice::Light}
{
    if (wishes.dark)
        m_schemes.append(SchemeChoice::Dark);
    if (wishes.language != u"en")
        m_suffix += u'-' + wishes.language;
    if (wishes.rightToLeft)
        m_suffix += u"-rtl"_s;
}

void Photographer::take(const QString& name, const std::function<void()>& prepare)
{
    for (const SchemeChoice scheme : m_schemes) {
        applyAppearance(*qApp, scheme, 100);
        for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
            m_composition.window().resize(size);
            settle();
            if (prepare)
                prepare();
            save(m_composition.window(), scheme, size.width() == 1100 ? name + u"-small"_s : name);
        }
    }
}

void Photographer::take(QWidget& window, const QString& name)
{
    for (const SchemeChoice scheme : m_schemes) {
        applyAppearance(*qApp, scheme, 100);
        settle();
        save(window, scheme, name);
    }
}

void Photographer::save(QWidget& window, SchemeChoice scheme, const QString& name) const
{
    QString file = name;
    const bool small = file.endsWith(u"-small");
    if (small)
        file.chop(6);
    file += m_suffix + (scheme == SchemeChoice::Dark ? u"-dark"_s : QString())
        + (small ? u"-small"_s : QString());
    window.grab().save(m_folder + u'/' + file + u".png"_s, "PNG", 0);
}

PatientId patientNamed(Database& database, const QString& name)
{
    const auto rows = PatientRepository(database).search(name, 1);
    if (!rows || rows->isEmpty())
        qFatal("the sample has no %s", qPrintable(name));
    return rows->first().id;
}

} // namespace ach
