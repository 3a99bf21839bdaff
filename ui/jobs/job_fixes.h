#pragma once

#include "core/base/error.h"
#include "core/queue/queued_job.h"

#include <QString>

#include <string>
#include <vector>

namespace ld3::ui {

/// What can be done with one click about a job that failed.
enum class JobFix {
    HalveBatch,    ///< the same work with half the samples in a network call
    UseProcessor,  ///< the same work on the CPU
    LocateModel,   ///< the same work with the model's file, chosen anew
    LocateTeacher,
    TryAgain,  ///< as it is: what was in the way may be gone
};

/// What may help against `error`, the likeliest first.
[[nodiscard]] std::vector<JobFix> fixesFor(const Error& error, const QueuedJob& job);

/// Text of a button.
[[nodiscard]] QString fixText(JobFix fix, const QueuedJob& job);

/// The same where it is done to several jobs, which need not have the same batch.
[[nodiscard]] QString fixTextForAll(JobFix fix);

/// The file that is located anew; empty where the fix is about none.
[[nodiscard]] std::string fileOf(JobFix fix, const QueuedJob& job);

/// The batch of a job's network calls: of a gradient, or of forward evaluations.
[[nodiscard]] int64_t batchOf(const QueuedJob& job);

/// The job with half the batch, or on the CPU; not begun, in another folder.
[[nodiscard]] QueuedJob fixedJob(JobFix fix,
                                 const QueuedJob& job,
                                 const std::filesystem::path& folder);

/// The job with another file in the place of `fileOf`; not begun, in another folder.
[[nodiscard]] QueuedJob relocatedJob(JobFix fix,
                                     const QueuedJob& job,
                                     const std::string& file,
                                     const std::filesystem::path& folder);

}  // namespace ld3::ui
