// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisepicture.h"
#include "ui/widgets/tokenwidget.h"

class QLabel;

namespace ach {

class ActionButton;
class Prompts;
class TextLabel;

/// Shows the picture of one position and lets a person choose another one or take it away. A file
/// that is not taken leaves the picture as it is, with a sentence that says why.
class ExercisePictureField : public TokenWidget {
    Q_OBJECT

public:
    enum class Place { Start, End };

    /// `prompts` must outlive the field.
    ExercisePictureField(Place place, Prompts& prompts, QWidget* parent);
    ~ExercisePictureField() override;

    void setPicture(const std::optional<ExercisePicture>& picture);
    const std::optional<ExercisePicture>& picture() const { return m_picture; }

protected:
    void refresh() override;

private:
    QString placeText() const;
    void choose();
    void showPicture();
    void showFault(const QString& sentence);

    Place m_place;
    Prompts& m_prompts;
    std::optional<ExercisePicture> m_picture;
    TextLabel* m_title;
    QLabel* m_preview;
    ActionButton* m_choose;
    ActionButton* m_remove;
    TextLabel* m_fault;
};

} // namespace ach
