#pragma once

#include <QPlainTextEdit>

#include <string>
#include <vector>

namespace ld3::ui {

/// The log of a run; follows its end unless the user has scrolled away.
class LogPanel : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit LogPanel(QWidget* parent = nullptr);

    void setLog(const std::string& text);
    void appendLines(const std::vector<std::string>& lines);
    /// @param text  whole lines
    void appendText(const std::string& text);
};

}  // namespace ld3::ui
