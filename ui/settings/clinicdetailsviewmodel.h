// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ach {

/// What sheets say of the clinic. It is stored a moment after typing, through the service, which
/// notes it in the audit log. What cannot be stored is kept and tried again.
class ClinicDetailsViewModel : public QObject {
    Q_OBJECT

public:
    enum class Field { Name, Address, Phone, OpeningHours };

    ClinicDetailsViewModel(ClinicSession& session, QObject* parent);
    ~ClinicDetailsViewModel() override;

    QString text(Field field) const { return m_texts.value(field); }
    void setText(Field field, const QString& text);
    /// The PNG of the logo; empty without one.
    QByteArray logo() const;
    /// Stores it at once; empty takes it away.
    Status setLogo(const QByteArray& png);
    /// Stores now what waits. Nothing is stored while a field breaks a rule.
    void flush();
    /// Why the last attempt to store failed; empty when it did not.
    const std::optional<Error>& error() const { return m_error; }
    /// The field the error is about; empty when it is about none.
    std::optional<Field> errorField() const;
    bool isWaiting() const { return m_isWaiting; }

Q_SIGNALS:
    /// Another text, because the clinic was changed elsewhere.
    void changed();
    /// error() or isWaiting() is another one.
    void stateChanged();

private:
    void read();

    ClinicSession& m_session;
    QHash<Field, QString> m_texts;
    bool m_isWaiting = false;
    std::optional<Error> m_error;
    QTimer m_pause;
    QTimer m_retry;
};

} // namespace ach
