"""A user's program that changes a field there is not, and gives a date for a plain number."""

from datetime import UTC, datetime

import oxcodec as ox

columns = ox.RopSetColumnsRequest(property_tags=["PidTagSubject"])
ox.RopSubmitMessageRequest(submit_flags=datetime.now(UTC))
columns.replace(property_tag=[1])
