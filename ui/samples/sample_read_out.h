#pragma once

#include <QLabel>
#include <QString>

namespace ld3::ui {

/// What is said below pictures: the pixel under the mouse in words; while there is none, a sentence
/// about the pictures; without one a hint, in the colour of hints. Room for two lines is kept.
class SampleReadOut : public QLabel {
    Q_OBJECT

  public:
    explicit SampleReadOut(QWidget* parent = nullptr);

    /// @param words  of the pixel under the mouse; empty: there is none
    void setPointed(const QString& words);

    /// What is seen while no pixel is read out.
    /// @param sentence  about the pictures, in the tooltip too; empty: none
    /// @param hint      seen where there is no sentence
    void setUnpointed(const QString& sentence, const QString& hint);

    /// What is said, but for the hint.
    [[nodiscard]] QString words() const { return m_pointed.isEmpty() ? m_sentence : m_pointed; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void keepRoom();
    void showWords();

    QString m_pointed, m_sentence, m_hint;
};

}  // namespace ld3::ui
