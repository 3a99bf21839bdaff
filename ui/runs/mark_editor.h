#pragma once

#include "core/base/error.h"
#include "core/runs/run_folder.h"

#include <QFrame>
#include <QPointer>
#include <QString>

#include <deque>
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
/// only done where the user says so. One that cannot be written comes back as soon as nothing is
/// typed here. Hidden while not in use.
class MarkEditor : public QFrame {
    Q_OBJECT

  public:
    explicit MarkEditor(QWidget* parent = nullptr);

    void editName(const RunInfo& run);
    /// Shows the tags that all runs have: what is added or taken away there is so for all of them.
    void editTags(const std::vector<RunInfo>& runs);
    /// A changed note of the very same runs is typed on.
    void editNote(const std::vector<RunInfo>& runs);

    /// Takes a note that is typed and not taken yet; the strip stays as it is. Where there is none,
    /// one that waits to come back does so now.
    /// @returns false where it would replace different notes, which is said; it is not taken by
    ///          itself again
    bool takeNote();

    /// Hears what became of the oldest note that was chosen and not answered. One that could not be
    /// written is not taken by itself again.
    void takeAnswer(bool isWritten);

    /// A run's folder has another name now.
    void takeMove(const std::filesystem::path& from, const std::filesystem::path& to);

  Q_SIGNALS:
    void nameChosen(const std::filesystem::path& folder, const QString& name);
    void tagsChosen(const std::vector<std::filesystem::path>& folders,
                    const std::vector<std::string>& added,
                    const std::vector<std::string>& removed);
    /// To be answered with `takeAnswer`.
    void noteChosen(const std::vector<std::filesystem::path>& folders, const QString& note);
    /// A note that could not be written is shown again.
    void noteReturned();
    /// What was typed cannot be used; the strip stays.
    void refused(const ld3::Error& error);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    using Folders = std::vector<std::filesystem::path>;

    struct Note {
        Folders folders;
        QString text;
    };

    /// Whether a note is typed that is not taken yet.
    [[nodiscard]] bool hasNote() const;
    [[nodiscard]] bool isTyped() const;
    /// Takes a note that is typed, to make room for something else.
    /// @returns false where it stays
    bool leaveNote();
    void chooseNote();
    /// The note on a run, also where it is still to be written.
    [[nodiscard]] QString newestNote(const RunInfo& run) const;
    void showNote(const Folders& folders, const QString& text, bool replacesOthers);
    /// Shows the next note that waits to come back.
    void giveBack();
    /// Shows the strip with one of the two fields.
    void begin(const Folders& folders, const QString& question, bool isNote);
    void focusField();
    void take();
    void end();

    QLabel* m_question;
    QLineEdit* m_line;
    QPlainTextEdit* m_note;
    QString m_knownNote;            ///< with which the note began, or that was taken last
    bool m_replacesOthers = false;  ///< the notes of the runs differ
    Folders m_folders;
    std::deque<Note> m_asked;         ///< chosen and not answered, the oldest first
    std::deque<Note> m_returned;      ///< could not be written, and wait to come back
    QPointer<QWidget> m_focusedNext;  ///< where the focus went from the strip
    std::function<void()> m_take;     ///< does what the strip was opened for
};

}  // namespace ld3::ui
