"""A user's program: ROPs in buffers, dates and names for numbers, copies with changes, answers read in a loop."""

from datetime import UTC, datetime

import oxcodec as ox

submits: list[ox.RopSubmitMessageRequest] = [ox.RopSubmitMessageRequest(submit_flags=1)]
buffer = ox.RopBuffer(direction="request", rops=submits, server_object_handle_table=[1])
mixed = ox.RopBuffer(direction="request", rops=[*submits, ox.RopReleaseRequest()], server_object_handle_table=[1])
message = ox.execute_request([buffer])


def handles(rops: list[ox.RopRequestType]) -> list[int]:
    return [rop.logon_id for rop in rops]


columns = ox.RopSetColumnsRequest(property_tags=["PidTagSubject", 0x0E080003])
tags: list[int] = columns.property_tags
more: ox.RopSetColumnsRequest = columns.replace(property_tags=[*tags, "PidTagBody"])
sent = ox.TaggedPropertyValue(property_tag="PidTagClientSubmitTime", property_value=datetime.now(UTC))
failed = ox.RopSubmitMessageResponse(return_value="NotFound")
number: int = failed.return_value
answer = ox.execute_response(
    [ox.RopBuffer(direction="response", rops=[failed, ox.RopPendingResponse(session_index=1)])]
)

for chained in ox.decode_message(answer.to_bytes(), "Execute", "response").rop_buffers or []:
    for rop in chained.rops:
        code: int | None = rop.return_value
        if code:
            print(rop.rop_id, ox.error_name(code))
        if isinstance(rop, ox.RopQueryRowsResponse) and rop.row_data:
            print(len(rop.row_data))
for chained_request in ox.decode_rop_buffers(buffer.to_bytes(), "request"):
    print(handles(chained_request.rops))
parsed = ox.RopResponse.from_bytes(failed.to_bytes())
if isinstance(parsed, ox.RopResponseType):
    print(parsed.return_value)
