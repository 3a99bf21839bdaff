#pragma once

#include "ui/help/manual.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace ld3::ui {

/// The manual with its contents beside it; above it, in the user's language, what was asked about.
class ManualWindow : public QDialog {
    Q_OBJECT

  public:
    explicit ManualWindow(QWidget* parent);

    /// Shows the window of `parent`, made where there is none.
    /// @param topic        a section's title; an empty or unknown one is the beginning
    /// @param explanation  of what was asked about, as rich text; empty: nothing was
    static ManualWindow* open(QWidget* parent,
                              const QString& topic = {},
                              const QString& explanation = {});

    /// The section that is at the top.
    [[nodiscard]] QString shownTopic() const;

    [[nodiscard]] const QVector<ManualSection>& sections() const { return m_sections; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void paintPage();
    void fillContents();
    void goTo(const QString& topic);
    void goToBlock(int number);
    void find();

    QLabel *m_explanation, *m_language;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QTextBrowser* m_text;
    QVector<ManualSection> m_sections;
};

}  // namespace ld3::ui
