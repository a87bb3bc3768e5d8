// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createclinicviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QLineEdit;
class QVBoxLayout;

namespace ach {

class LabelledField;
class TextLabel;

/// One step of making a clinic: a heading, a sentence and what is asked.
class CreateStep : public TokenWidget {
    Q_OBJECT

public:
    ~CreateStep() override;

    /// Puts what is typed into the view-model.
    virtual void store() = 0;
    /// Shown from now on.
    virtual void enter() { }
    virtual QWidget* firstStop() const = 0;

Q_SIGNALS:
    void edited();

protected:
    CreateStep(CreateClinicViewModel& model, QWidget* parent);

    CreateClinicViewModel& model() const { return m_model; }
    QVBoxLayout* column() const { return m_column; }
    void setHeading(const QString& title, const QString& intro);
    /// A line with its label; `name` is its object name. Added to the column unless `isPlaced`.
    LabelledField* addLine(const QString& name, const QString& text, bool isPlaced = false);
    static QString textOf(const LabelledField* field);

private:
    CreateClinicViewModel& m_model;
    QVBoxLayout* m_column;
    TextLabel* m_title;
    TextLabel* m_intro;
};

} // namespace ach
