"""Settings of the property tests."""

from hypothesis import HealthCheck, settings

# A slow machine is no finding: speed lives in benchmarks.
settings.register_profile("oxcodec", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("oxcodec")
