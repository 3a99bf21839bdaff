#pragma once

#include "ui/figures/figure_panels.h"

#include <QDialog>
#include <QString>
#include <QTimer>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ld3::ui {

class FigureLookForm;
class PathEdit;

/// Exports one panel or all of them as figures: their look, a preview at true size, the file.
class FigureDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param panels   must outlive the dialog
    /// @param current  the panel that is offered first; one past the last: all of them
    FigureDialog(std::vector<FigurePanel> panels, size_t current, QWidget* parent = nullptr);

    /// Offers another panel.
    void setPanel(size_t index);

  Q_SIGNALS:
    /// The user chose a panel; one past the last: all of them.
    void panelChosen(size_t index);
    /// Where figures were written: a file, or a folder of them.
    void saved(const QString& path);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void updatePreview();
    void addPreview(const FigurePanel& panel);
    void proposePath();
    void save();
    [[nodiscard]] bool isAll() const;
    [[nodiscard]] std::vector<FigurePanel> chosen() const;
    [[nodiscard]] std::string extension() const;

    std::vector<FigurePanel> m_panels;
    QComboBox* m_panel;
    FigureLookForm* m_look;
    QComboBox* m_format;
    PathEdit* m_path;
    QPushButton* m_save;
    QLabel* m_answer;
    QWidget* m_sheet;
    QVBoxLayout* m_pages;
    QString m_proposed;
    QTimer m_previewTimer;
};

}  // namespace ld3::ui
