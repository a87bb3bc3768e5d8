// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

class TextLabel;

/// A field with its label above, and a line of help or of error below.
class LabelledField : public TokenWidget {
    Q_OBJECT

public:
    /// Takes `field` as a child and gives it `label` as its accessible name.
    LabelledField(const QString& label, QWidget* field, QWidget* parent);
    ~LabelledField() override;

    QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    void setHelp(const QString& help);
    /// Shows `error` in place of the help, with its shape; empty takes it away.
    void setError(const QString& error);
    QString error() const { return m_error; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLine();

    TextLabel* m_label;
    QWidget* m_field;
    TextLabel* m_line;
    QString m_help;
    QString m_error;
};

} // namespace ach
