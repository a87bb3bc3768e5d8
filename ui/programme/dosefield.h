// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/doseentry.h"

#include <QLineEdit>

namespace ach {

/// One part of a dose. Takes its own value, or a whole dose typed at once ("3x15 10kg"). Text that
/// cannot be read stays with a red edge and changes nothing; Esc brings the stored text back. Keys:
/// Enter or Tab takes it, up and down step, Shift by five.
class DoseField : public QLineEdit {
    Q_OBJECT

public:
    enum class Part { Sets, Repetitions, Load, Tempo, TimesPerDay, DaysPerWeek };

    DoseField(Part part, QWidget* parent);
    ~DoseField() override;

    /// Shows `dose` and forgets what is typed.
    void setDose(const Prescription& dose);
    bool hasError() const { return m_wrong; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The user changed the dose.
    void doseEntered(const ach::Prescription& dose);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shown() const;
    std::optional<Prescription> read(const QString& text) const;
    void take();
    void step(int by);

    Part m_part;
    Prescription m_dose;
    bool m_wrong = false;
};

} // namespace ach
