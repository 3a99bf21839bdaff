#pragma once

#include "core/schedules/schedule.h"

#include <string>
#include <vector>

namespace ld3 {

/// The quantity in which a level is given: the schedule's own time t, sigma/alpha in units of the
/// data, or lambda = log(alpha/sigma).
enum class LevelUnit { Time, Sigma, Lambda };

/// Where a level may lie, both ends included.
struct LevelRange {
    double low = 0.0, high = 0.0;

    [[nodiscard]] bool contains(double value) const { return value >= low && value <= high; }
};

/// A schedule that is edited by hand. Whatever is done to it, its times decrease strictly: a time
/// stays between its neighbours, at least `kSmallestGap` of lambda from each (a quarter of their
/// distance where they are closer). Steps are counted from 0, the noisiest.
///
/// Eval times are locked to their times (a step's two levels move together, by the same distance
/// in lambda) or apart (each is moved alone). A learned change of coefficients stays while times
/// move, and is dropped where the number of steps changes, as it has one value a coefficient.
class ScheduleDraft {
  public:
    static constexpr double kSmallestGap = 1e-3;  ///< of lambda

    /// @throws Error{InvalidArgument} as `checkTimes`, or where a time has no finite lambda
    explicit ScheduleDraft(Schedule schedule);

    /// The schedule as it stands, its provenance that of the origin.
    [[nodiscard]] const Schedule& schedule() const { return m_schedule; }

    /// The schedule to be kept: its provenance names the origin and says that it was edited by
    /// hand; the origin's loss is not its own and goes with the origin.
    /// @param name  of the new schedule
    [[nodiscard]] Schedule finished(const std::string& name) const;

    /// Number of times, the end included.
    [[nodiscard]] int count() const { return static_cast<int>(m_schedule.times.size()); }

    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    void setLocked(bool isLocked) { m_isLocked = isLocked; }

    /// Whether the first and the last time may be moved, too.
    [[nodiscard]] bool movesEnds() const { return m_movesEnds; }

    void setMovesEnds(bool movesEnds) { m_movesEnds = movesEnds; }

    [[nodiscard]] bool isMovable(int step) const;

    /// Whether the network is asked at this step; where the last step ends it is not.
    [[nodiscard]] bool isEvaluated(int step) const { return step + 1 < count(); }

    [[nodiscard]] double value(int step, LevelUnit unit) const;
    [[nodiscard]] double evalValue(int step, LevelUnit unit) const;

    /// lambda of a value in another unit; an infinity where a value is zero or negative, the
    /// nearest of the noise schedule where a time lies outside its range.
    [[nodiscard]] double lambdaOf(double value, LevelUnit unit) const;

    /// Where the step's time may be moved.
    [[nodiscard]] LevelRange room(int step, LevelUnit unit) const;
    /// Where an eval time may be moved: the noise schedule's range.
    [[nodiscard]] LevelRange evalRoom(LevelUnit unit) const;

    /// Moves a time towards lambda as far as its room goes; nothing where it is not movable.
    void moveTo(int step, double lambda);
    /// The same for an eval time, whether locked or not; its time stays.
    void moveEvalTo(int step, double lambda);

    /// @throws Error{InvalidArgument} naming step, value and the room: not a number, out of the
    /// noise schedule's range, out of order, or an end that is fixed
    void set(int step, LevelUnit unit, double value);
    /// @throws Error{InvalidArgument} as `set`
    void setEval(int step, LevelUnit unit, double value);

    /// Moves a time onto the nearest time of other schedules that lies in its room.
    /// @returns whether there was one
    bool snap(int step, const std::vector<Schedule>& others);

    /// Equal distances in lambda between two steps, which stay where they are.
    void distribute(int first, int last);

    [[nodiscard]] bool canInsert(int step) const;
    /// A new step in the middle, in lambda, between `step` and the next; NFE grows accordingly.
    /// @returns the new step
    /// @throws Error{InvalidArgument} where there is no next, no room or no such budget
    int insert(int step);

    [[nodiscard]] bool canRemove(int step) const;
    /// Removes a step between the ends; NFE falls accordingly.
    /// @throws Error{InvalidArgument} where it is an end, or the solver needs so many steps
    void remove(int step);

    friend bool operator==(const ScheduleDraft& a, const ScheduleDraft& b);

  private:
    [[nodiscard]] double timeAt(double lambda) const;
    [[nodiscard]] double valueAt(double time, LevelUnit unit) const;
    [[nodiscard]] LevelRange lambdaRoom(int step) const;
    [[nodiscard]] LevelRange inUnit(const LevelRange& lambdas, LevelUnit unit) const;
    [[nodiscard]] double timeOf(double value, LevelUnit unit) const;
    [[nodiscard]] int budgetFor(int steps) const;
    void place(int step, double time);
    void check(int step, LevelUnit unit, double value, const LevelRange& room) const;

    Schedule m_schedule;
    NoiseSchedule m_noise;
    bool m_isLocked = true;
    bool m_movesEnds = false;
};

}  // namespace ld3
