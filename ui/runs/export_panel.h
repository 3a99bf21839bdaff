#pragma once

#include "core/exporting/exporters.h"
#include "ui/jobs/background.h"

#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ld3::ui {

class PathEdit;

/// Writes a schedule for another program: what will be written is shown before, with its end point,
/// what the program cannot express, and what is lost, measured by reading the text back. The
/// program is remembered.
class ExportPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ExportPanel(QWidget* parent = nullptr);

    /// The schedule to export.
    /// @param folder  where its files are proposed to be written
    void setSchedule(const Schedule& schedule, const std::filesystem::path& folder);
    void clear();

  Q_SIGNALS:
    void saved(const QString& path);
    /// The same as a line for the command line.
    void exported(const QString& command);

  private:
    void offerEnds();
    void updatePreview();
    [[nodiscard]] QStringList statements() const;
    void proposePath();
    void followEnding();
    void save();
    void copyCommand();
    /// What `ld3` is told to write the same; empty where that cannot be said.
    [[nodiscard]] QString command() const;
    [[nodiscard]] const ExportFormat& format() const;
    [[nodiscard]] ExportEnd end() const;

    std::optional<Schedule> m_schedule;
    std::filesystem::path m_folder;
    std::optional<ExportResult> m_result;
    QString m_proposed;
    QString m_ending;  ///< of the format that the path was last made for, with dot
    QComboBox *m_format, *m_end;
    QPlainTextEdit* m_preview;
    QLabel* m_statement;
    PathEdit* m_path;
    QPushButton *m_copy, *m_save, *m_copyCommand;
    QLabel* m_answer;
    Background m_writer{Background::Keeps::All};
};

}  // namespace ld3::ui
