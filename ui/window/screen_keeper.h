#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

namespace ld3::ui {

/// Where a window should stand so that it can be seen and grasped.
/// @param frame    where it stands, frame included
/// @param screens  the usable part of each, the main one first; may be empty
/// @returns `frame` where enough of its upper edge, by which it is moved, lies on a screen; else
///          the same size, or what fits, in the middle of the screen that has most of it, or of the
///          main one
[[nodiscard]] QRect placeOnScreens(const QRect& frame, const QList<QRect>& screens);

/// Brings windows, loose panels and dialogs back that stood on a display which is there no more:
/// unplugged while the program runs, or since the place was remembered.
class ScreenKeeper : public QObject {
    Q_OBJECT

  public:
    /// @param window  it and what belongs to it is kept visible; the parent
    explicit ScreenKeeper(QWidget* window);

    /// Moves what cannot be reached.
    /// @param screens  as of `placeOnScreens`
    void bringBack(const QList<QRect>& screens);

  private:
    /// When displays and windows have settled.
    void lookSoon();

    QWidget* m_window;
};

}  // namespace ld3::ui
