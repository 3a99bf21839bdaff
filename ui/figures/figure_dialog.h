#pragma once

#include "ui/figures/figure_options.h"
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
class FigureSaving;
class PathEdit;
struct SavedFigures;

/// Exports one panel or all of them as figures: their look, a preview at true size, the file, and
/// the command that does the same. Panels are drawn one by one, so that the window goes on.
class FigureDialog : public QDialog {
    Q_OBJECT

  public:
    /// @param panels   must outlive the dialog
    /// @param current  the panel that is offered first; one past the last: all of them
    /// @param saving   writes, also when the dialog is closed; must outlive it
    FigureDialog(std::vector<FigurePanel> panels,
                 size_t current,
                 FigureSaving* saving,
                 QWidget* parent = nullptr);

    /// Offers another panel.
    void setPanel(size_t index);

    /// Draws the preview anew, as a panel shows something else.
    void refresh();

  Q_SIGNALS:
    /// The user chose a panel; one past the last: all of them.
    void panelChosen(size_t index);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void connectParts();
    void updatePreview();
    void drawNextPreview();
    void endPreview();
    void addPreview(const FigurePanel& panel);
    void proposePath();
    void followTypedFormat();
    void save();
    void showSaved(const SavedFigures& figures);
    void copyCommand();
    /// The panels that show something with their files. Empty: no place is given.
    [[nodiscard]] std::vector<FigureTarget> targets() const;
    [[nodiscard]] bool isAll() const;
    [[nodiscard]] std::vector<FigurePanel> chosen() const;
    [[nodiscard]] std::string extension() const;

    std::vector<FigurePanel> m_panels;
    QComboBox* m_panel;
    FigureLookForm* m_look;
    QComboBox* m_format;
    PathEdit* m_path;
    QPushButton *m_save, *m_copy;
    QLabel* m_answer;
    QWidget* m_sheet;
    QVBoxLayout* m_pages;
    QString m_proposed;
    QTimer m_previewTimer;
    QTimer m_drawTimer;                  ///< between two panels' previews
    std::vector<FigurePanel> m_undrawn;  ///< whose previews are to come
    QString m_previewProblem;            ///< why there is no preview, while that is said
    FigureSaving* m_saving;
};

}  // namespace ld3::ui
