#include "ui/i18n/sentences/rooms.h"

#include <QCoreApplication>

#include <array>

namespace ld3::ui {

namespace {

constexpr std::array kSentences = {
    QT_TRANSLATE_NOOP("CoreText", "restore it from a copy"),
    QT_TRANSLATE_NOOP("CoreText", "choose another file"),
    QT_TRANSLATE_NOOP("CoreText", "none; give kinds, run folders or files"),
    QT_TRANSLATE_NOOP("CoreText", "none; give at least one"),
    QT_TRANSLATE_NOOP("CoreText", "%1 are too few; a covariance takes two or more"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is measured against the teacher's samples only"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is too large; seed times samples must stay below %2"),
    QT_TRANSLATE_NOOP("CoreText", "This is no FID but the Fréchet distance of %1 features: %2."),
    QT_TRANSLATE_NOOP("CoreText", "the model's samples are no pictures"),
    QT_TRANSLATE_NOOP("CoreText", "exact moments of the data of %1"),
    QT_TRANSLATE_NOOP("CoreText", "a folder is no statistics"),
    QT_TRANSLATE_NOOP("CoreText",
                      "make them with `ld3 metric stats --input %1 --net %2 --out stats.npz`"),
    QT_TRANSLATE_NOOP("CoreText", "choose statistics made with the same feature net"),
    QT_TRANSLATE_NOOP("CoreText", "from the same noise"),
    QT_TRANSLATE_NOOP("CoreText", "the exact moments of this model's data are not known"),
    QT_TRANSLATE_NOOP("CoreText", "exact moments are known of pixels only"),
    QT_TRANSLATE_NOOP("CoreText", "reference exact"),
    QT_TRANSLATE_NOOP("CoreText", "use the teacher, or statistics of the data"),
    QT_TRANSLATE_NOOP("CoreText",
                      "pixel-pca takes its components from the whole reference, and a shard makes "
                      "only a part of the teacher's samples"),
    QT_TRANSLATE_NOOP("CoreText", "reference teacher"),
    QT_TRANSLATE_NOOP("CoreText",
                      "use exact moments, statistics of `ld3 metric stats`, or random-conv"),
    QT_TRANSLATE_NOOP("CoreText", "from other noise"),
    QT_TRANSLATE_NOOP("CoreText", "sum and count are not single numbers"),
    QT_TRANSLATE_NOOP("CoreText", "remove the file; its samples are drawn again"),
    QT_TRANSLATE_NOOP("CoreText", "unknown kind of reference \"%1\""),
    QT_TRANSLATE_NOOP("CoreText", "measure again"),
    QT_TRANSLATE_NOOP("CoreText", "written by a newer version (%1)"),
    QT_TRANSLATE_NOOP("CoreText", "use that version of LD3 Workbench"),
    QT_TRANSLATE_NOOP("CoreText", "is \"%1\", not %2"),
    QT_TRANSLATE_NOOP("CoreText", "is not a list of the right kind"),
    QT_TRANSLATE_NOOP("CoreText", "write the file again"),
    QT_TRANSLATE_NOOP("CoreText", "is neither true nor false"),
    QT_TRANSLATE_NOOP("CoreText", "not JSON"),
    QT_TRANSLATE_NOOP(
        "CoreText", "the file is damaged; restore it from a copy, or remove it and measure again"),
    QT_TRANSLATE_NOOP("CoreText", "remove the file; the reference is made again"),
    QT_TRANSLATE_NOOP("CoreText", "mean and covariance do not fit each other"),
    QT_TRANSLATE_NOOP("CoreText", "a batch of %1 samples"),
    QT_TRANSLATE_NOOP("CoreText", "Not enough memory for %1 samples at once; going on with %2."),
    QT_TRANSLATE_NOOP("CoreText",
                      "give --solvers and --nfe, or a run or schedule file that says them"),
    QT_TRANSLATE_NOOP("CoreText", "the file belongs to another evaluation"),
    QT_TRANSLATE_NOOP("CoreText", "remove it; its samples are drawn again"),
    QT_TRANSLATE_NOOP("CoreText", "the folder belongs to another plan than %1"),
    QT_TRANSLATE_NOOP("CoreText", "merge the shards of one evaluation"),
    QT_TRANSLATE_NOOP("CoreText", "shard %1 is given twice"),
    QT_TRANSLATE_NOOP("CoreText", "give each shard once"),
    QT_TRANSLATE_NOOP("CoreText", "shard %1/%2 is missing"),
    QT_TRANSLATE_NOOP("CoreText", "evaluate it and give its folder too"),
    QT_TRANSLATE_NOOP("CoreText", "the file does not say what it belongs to"),
    QT_TRANSLATE_NOOP("CoreText", "remove it and evaluate the shard again"),
    QT_TRANSLATE_NOOP("CoreText", "a value has %1 of %2 parts"),
    QT_TRANSLATE_NOOP("CoreText", "let every shard finish first"),
    QT_TRANSLATE_NOOP("CoreText", "the shards hold %1 of %2 samples of the reference"),
    QT_TRANSLATE_NOOP("CoreText", "the reference's moments are not there"),
    QT_TRANSLATE_NOOP("CoreText", "evaluate the shards again"),
    QT_TRANSLATE_NOOP("CoreText", "nothing to merge"),
    QT_TRANSLATE_NOOP("CoreText", "give the folders of all shards"),
    QT_TRANSLATE_NOOP("CoreText", "the shards hold %1 of %2 samples of a value"),
    QT_TRANSLATE_NOOP("CoreText", "see `ld3 pictures --help`"),
    QT_TRANSLATE_NOOP("CoreText", "number of pictures out of range, 1 to %1"),
    QT_TRANSLATE_NOOP("CoreText", "correct it"),
    QT_TRANSLATE_NOOP("CoreText", "correct it and %1 more"),
    QT_TRANSLATE_NOOP("CoreText", "samples have %1 values, more than %2"),
    QT_TRANSLATE_NOOP("CoreText", "use random-conv or fid"),
    QT_TRANSLATE_NOOP("CoreText", "teacher %1, %2 evaluations, %3, from the same noise"),
    QT_TRANSLATE_NOOP("CoreText", "teacher %1, %2 evaluations, %3, from other noise"),
    QT_TRANSLATE_NOOP("CoreText", "the statistics are of %1 features, %2 has %3"),
    QT_TRANSLATE_NOOP("CoreText", "the statistics are of %1 features of %2, %3 has %4"),
    QT_TRANSLATE_NOOP("CoreText", "no solver for the schedule"),
    QT_TRANSLATE_NOOP("CoreText", "no budget for the schedule"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is not one of 0/n to n-1/n"),
    QT_TRANSLATE_NOOP("CoreText", "waits for space on the disk"),
    QT_TRANSLATE_NOOP("CoreText", "is missing"),
    QT_TRANSLATE_NOOP("CoreText", "is not a list"),
    QT_TRANSLATE_NOOP("CoreText", "no seed"),
    QT_TRANSLATE_NOOP("CoreText", "no schedule"),
    QT_TRANSLATE_NOOP("CoreText", "metric pixel-pca"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is missing"),
    QT_TRANSLATE_NOOP("CoreText", "metadata \"%1\" is missing"),
    QT_TRANSLATE_NOOP("CoreText",
                      "%1 is not known; use auto, fid, pixel-pca, random-conv, lpips, l2 or l1"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is not known; use edm or ld3"),
    QT_TRANSLATE_NOOP("CoreText", "%1 is not known; use pt or nv"),
    QT_TRANSLATE_NOOP("CoreText", "samples %1"),
    QT_TRANSLATE_NOOP("CoreText", "%1 to teacher"),
};

}  // namespace

std::span<const char* const> evaluationSentences() {
    return kSentences;
}

}  // namespace ld3::ui
