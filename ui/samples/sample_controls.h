#pragma once

#include "ui/samples/difference.h"

#include <QObject>
#include <QVariant>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;
class QWidget;

namespace ld3::ui {

class ScaleEdit;

/// The controls of a sample grid: which difference, on which scale, in which order, side by side or
/// split, and how many samples. Every mode has a scale of its own, as their units differ. What is
/// set is told property by property, so that it can be undone.
class SampleControls : public QObject {
    Q_OBJECT
    Q_PROPERTY(int differenceMode READ differenceMode WRITE setDifferenceMode)
    Q_PROPERTY(QVariantList scales READ scales WRITE setScales)
    Q_PROPERTY(bool worstFirst READ isWorstFirst WRITE setWorstFirst)
    Q_PROPERTY(bool split READ isSplit WRITE setSplit)
    Q_PROPERTY(int sampleCount READ sampleCount WRITE setSampleCount)

  public:
    static constexpr int kMostSamples = 64;

    /// @param panel  that the controls stand in; clicking them leaves the focus to what it gives it
    explicit SampleControls(QWidget* panel);

    [[nodiscard]] QComboBox* modeBox() const { return m_mode; }

    [[nodiscard]] ScaleEdit* scaleBox() const { return m_scale; }

    [[nodiscard]] QCheckBox* orderBox() const { return m_worstFirst; }

    [[nodiscard]] QToolButton* splitButton() const { return m_split; }

    [[nodiscard]] QSpinBox* countBox() const { return m_count; }

    [[nodiscard]] DifferenceOptions options() const;
    void setOptions(const DifferenceOptions& options);

    [[nodiscard]] int differenceMode() const;
    void setDifferenceMode(int mode);

    /// Ends of the scales by mode; 0: automatic.
    [[nodiscard]] QVariantList scales() const;
    void setScales(const QVariantList& scales);

    [[nodiscard]] bool isWorstFirst() const;
    void setWorstFirst(bool isWorstFirst);

    [[nodiscard]] bool isSplit() const;
    void setSplit(bool isSplit);

    /// Samples shown at most, and pictured by new trainings; 0: as many as there are.
    [[nodiscard]] int sampleCount() const;
    void setSampleCount(int count);

    /// How many samples there are to be shown.
    void showTotal(int total);
    /// Where the automatic scale ends.
    void showAutomaticEnd(double end);

    void retranslate();

  Q_SIGNALS:
    void optionsChanged();
    void splitChanged(bool isSplit);
    void countChanged(int count);
    /// The same, for undo.
    void settingChanged(const QByteArray& property, const QVariant& before, const QVariant& after);
    /// A number was entered: the keys are for the pictures again.
    void entered();

  private:
    void connectBoxes();
    void tell(const QByteArray& property);
    void takeMode();
    void showScale();

    QComboBox* m_mode;
    ScaleEdit* m_scale;
    QCheckBox* m_worstFirst;
    QSpinBox* m_count;
    QToolButton* m_split;
    DifferenceOptions m_options;  ///< its scales; the other fields stand in the boxes
    int m_total = 0;
    QVariantMap m_told;  ///< by property
};

}  // namespace ld3::ui
