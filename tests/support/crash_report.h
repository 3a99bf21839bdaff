#pragma once

namespace ld3::testing {

/// From now on a crash of the test program tells the test that ran, and the calls that led there,
/// on standard error. To be called after `InitGoogleTest`. Does nothing under sanitizers, which
/// tell more.
void reportCrashes();

}  // namespace ld3::testing
