// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ach::test {

/// The whole window on real keys and folders, at the welcome page.
class WindowFixture : public ::testing::Test {
protected:
    WindowFixture()
        : m_vault(initialiseVault()),
          m_clock(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)),
          m_preferences(m_folder.filePath(QStringLiteral("window.ini"))),
          m_access(m_clock,
                   {m_folder.path(), m_folder.filePath(QStringLiteral("sample")),
                    m_folder.filePath(QStringLiteral("window.ini"))},
                   {}, cheapCost())
    {
        m_preferences.setLanguage(QStringLiteral("en"));
        makeWindow({});
    }

    void makeWindow(PageFactory pages)
    {
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_access, m_preferences, m_navigator, m_clock, std::move(pages),
                              [](QWidget*, const QString&) { return QString(); }, m_prompts});
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }

    void makeClinic(const QString& name = QStringLiteral("made"))
    {
        m_clinicFolder = m_folder.filePath(name);
        const Account owner{AccountId::create(), QStringLiteral("Noor Sjabloon"), {}, Role::Owner};
        ASSERT_TRUE(ClinicSession::make({m_clinicFolder,
                                         {ClinicId::create(), QStringLiteral("Oefenzaal Noord")},
                                         owner,
                                         cheapCost()},
                                        TemporaryClinic::passphrase(), RecoveryKey::create(),
                                        m_clock));
    }

    void unlock()
    {
        QString passphrase = QStringLiteral("correct horse battery staple");
        m_access.lockModel().unlock(passphrase);
        ASSERT_TRUE(waitUntil([this] { return m_window->workspace() != nullptr; }));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(modifiers == Qt::NoModifier
                         ? 0
                         : 150); // a button shows that it goes down before it clicks
    }
    static void type(const QString& text)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Everything that can be read in any window at the moment, titles and tool tips included.
    static QString visibleText()
    {
        QString text;
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget* const widget : all) {
            if (!widget->isVisible())
                continue;
            text += widget->windowTitle() + widget->toolTip() + widget->accessibleName() + u'\n';
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                text += label->text() + u'\n';
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                text += button->text() + u'\n';
            if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                text += line->displayText() + u'\n';
        }
        return text;
    }

    bool m_vault;
    QTemporaryDir m_folder;
    QString m_clinicFolder;
    FixedClock m_clock;
    Preferences m_preferences;
    Navigator m_navigator;
    FakePrompts m_prompts;
    AccessViewModel m_access;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ach::test
