#include "ui/window/sample_desk.h"

#include "core/base/error.h"
#include "ui/experiment/experiment_form.h"
#include "ui/jobs/job_queue.h"
#include "ui/samples/sample_controls.h"
#include "ui/samples/sample_grid.h"
#include "ui/schedules/draft_sampler.h"
#include "ui/window/error_text.h"
#include "ui/window/run_view.h"

#include <algorithm>
#include <utility>

namespace ld3::ui {

SampleDesk::SampleDesk(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_sampler(new DraftSampler(this)) {
    connect(m_parts.samples, &SampleGrid::wishChanged, this, [this] {
        m_parts.form->setPicturedSamples(m_parts.samples->controls().sampleCount());
        update();
    });
    connect(m_parts.view, &RunView::ownSamplesShown, this, &SampleDesk::update);
    connect(m_parts.view, &RunView::shownChanged, this, &SampleDesk::update);
    connect(m_parts.view, &RunView::stateChanged, this, &SampleDesk::update);
    connect(m_parts.queue, &JobQueue::changed, this, &SampleDesk::update);
    connect(m_sampler, &DraftSampler::sampled, this, &SampleDesk::take);
    connect(m_sampler, &DraftSampler::failed, this, [this](const Error& error) {
        m_parts.samples->setNote(
            tr("Only the samples that the run kept are shown: %1").arg(errorText(error)));
    });
}

std::optional<SampleDesk::Wish> SampleDesk::wish() const {
    const RunRecord* run = m_parts.view->shown();
    const bool isPossible = run != nullptr && run->schedule && run->samples &&
                            !m_parts.view->isShowingLive() &&
                            run->info.status != RunStatus::Running && areOwnWanted();
    if (!isPossible) {
        return std::nullopt;
    }
    const int wanted = m_parts.samples->wantedSamples(), valid = run->info.recipe.validCount;
    const int count = wanted < 0 ? valid : std::min(wanted, valid);
    return count > run->samples->teacher.count
               ? std::optional(Wish{run->info.folder, run->samples->iteration, count})
               : std::nullopt;
}

bool SampleDesk::areOwnWanted() const {
    return !m_parts.view->areOthersShown() && m_parts.samples->source().isEmpty();
}

void SampleDesk::forget() {
    m_sampler->stop();
    m_asked.reset();
    m_drawn.reset();
}

void SampleDesk::update() {
    const std::optional<Wish> wish = this->wish();
    if (!wish) {
        forget();
        m_parts.samples->setNote({});
        if (std::exchange(m_areDrawnShown, false) && areOwnWanted()) {
            m_parts.view->showOwnSamples();
        }
    } else if (m_asked && m_asked->isEnoughFor(*wish)) {
        if (m_drawn && m_parts.samples->sampleCount() != m_drawn->teacher.count) {
            showDrawn();  // the run's own came in between
        }
    } else if (m_parts.queue->isActive()) {
        if (m_asked && !m_asked->isOfSame(*wish)) {
            forget();  // another run is shown by now
        }
        m_parts.samples->setNote(
            tr("More samples are drawn when the job that is at work has ended."));
    } else {
        m_asked = wish;
        m_drawn.reset();
        m_parts.samples->setNote(
            tr("Drawing %n sample(s) with the run's schedule…", nullptr, wish->count));
        m_sampler->setRun(wish->folder);
        m_sampler->ask(*m_parts.view->shown()->schedule, wish->count);
    }
}

void SampleDesk::showDrawn() {
    m_parts.samples->setSamples(*m_drawn);
    m_areDrawnShown = true;
}

void SampleDesk::take(const SampleComparison& samples) {
    if (!m_asked || m_asked->folder != m_parts.view->shownFolder()) {
        forget();  // they are of another run than the one that is shown
        update();
        return;
    }
    m_drawn = samples;
    m_drawn->iteration = m_asked->iteration;
    m_parts.samples->setNote({});
    if (areOwnWanted()) {
        showDrawn();
    }
}

}  // namespace ld3::ui
