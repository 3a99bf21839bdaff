#pragma once

#include "core/base/error.h"
#include "core/runs/run_folder.h"

#include <QFrame>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ld3::ui {

/// A strip in which the name of a run, or tags and notes of several, are typed. Return (in a note:
/// with Ctrl) takes what is typed, Escape leaves everything as it was. A note that was changed is
/// also taken before something else is typed here, unless it would replace different ones: that is
/// only done where the user says so. Hidden while not in use.
class MarkEditor : public QFrame {
    Q_OBJECT

  public:
    explicit MarkEditor(QWidget* parent = nullptr);

    void editName(const RunInfo& run);
    /// Shows the tags that all runs have: what is added or taken away there is so for all of them.
    void editTags(const std::vector<RunInfo>& runs);
    /// A changed note of the very same runs is typed on.
    void editNote(const std::vector<RunInfo>& runs);

    /// Takes a note that is typed and not taken yet; the strip stays as it is.
    /// @returns false where `keep` was called for it, or it would replace different notes, which is
    ///          said; what was typed is not taken by itself again
    bool takeNote();

    /// To be called while a note is taken where it cannot be written: the strip stays.
    void keep() { m_isKept = true; }

    /// A run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);

  Q_SIGNALS:
    void nameChosen(const std::filesystem::path& folder, const QString& name);
    void tagsChosen(const std::vector<std::filesystem::path>& folders,
                    const std::vector<std::string>& added,
                    const std::vector<std::string>& removed);
    void noteChosen(const std::vector<std::filesystem::path>& folders, const QString& note);
    /// What was typed cannot be used; the strip stays.
    void refused(const ld3::Error& error);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Whether a note is typed that is not taken yet.
    [[nodiscard]] bool hasNote() const;
    /// Makes room for something else. @returns false where the note that is typed stays
    bool leaveNote();
    /// Shows the strip with one of the two fields.
    void begin(const std::vector<RunInfo>& runs, const QString& question, bool isNote);
    void take();

    QLabel* m_question;
    QLineEdit* m_line;
    QPlainTextEdit* m_note;
    QString m_knownNote;  ///< with which the note began, or that was taken last
    bool m_isKept = false;
    bool m_replacesOthers = false;  ///< the notes of the runs differ
    std::vector<std::filesystem::path> m_folders;
    std::function<void()> m_take;  ///< does what the strip was opened for
};

}  // namespace ld3::ui
