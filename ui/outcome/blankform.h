// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outcome/questionnaire.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/sheetcanvas.h"

#include <functional>
#include <vector>

namespace ach {

/// An empty questionnaire on A4, to be filled in with a pen. Each page says whose words these are,
/// because the licences of the official forms differ; nothing on it names a patient. The page reads
/// in the language of the questionnaire.
class BlankForm : public PaperPages {
public:
    explicit BlankForm(const Questionnaire& questionnaire);

    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const override;
    void paintPage(QPainter& painter, int page) const override;

    Result<QByteArray> pdf() const;
    /// Fails as ach::writePdf() does.
    Status writePdf(const QString& path) const;

private:
    /// A part that never breaks over pages; paints itself from a top left corner.
    struct Block {
        double height;
        std::function<void(const SheetCanvas& canvas, QPointF at)> paint;
    };

    QString label(const char* key) const;
    void addHead();
    void addQuestion(const Question& question, int number);
    Block textBlock(const QString& words, const SheetCanvas::Style& style, double gap) const;
    Block ratingBlock(const QString& words, const QList<QuestionOption>& options) const;
    Block scaleBlock(const QList<QuestionOption>& options) const;
    Block choiceBlock(const QString& words) const;
    Block lineBlock(const QString& words) const;
    void add(const std::vector<Block>& together);
    void breakPages();
    void paintFoot(const SheetCanvas& canvas, int page) const;

    Questionnaire m_questionnaire;
    QString m_rights;
    std::vector<Block> m_blocks;
    std::vector<std::vector<Block>> m_pages;
};

} // namespace ach
