"""A message sent from Python: built, encoded as one compressed and obfuscated Execute request, decoded, answered."""

from __future__ import annotations

import json

import oxcodec as ox
from oxcodec import Message, RopBuffer, Session, Structure, decode_message, execute_request, execute_response

COLUMNS = [ox.property_tag(name) for name in ("PidTagObjectType", "PidTagDisplayType", "PidTagSmtpAddress")]
TAGS = [ox.property_tag("PidTagSubject"), ox.property_tag("PidTagMessageSize"), 0x00310102]
SUBJECT = "Grüße 😀 " * 12


def recipient(row_id: int, name: str, address: str) -> ox.ModifyRecipientRow:
    return ox.ModifyRecipientRow(
        row_id=row_id,
        recipient_type=ox.RecipientType.Primary,
        recipient_row=ox.RecipientRow(
            email_address=address,
            display_name=name,
            simple_display_name=name,
            recipient_properties=ox.PropertyRow(flag=0, value_array=[6, 0, address]),
        ),
    )


def requests() -> list[Structure]:
    subject = ox.TaggedPropertyValue(property_tag=TAGS[0], property_value=SUBJECT)
    return [
        ox.RopLogonRequest(logon_flags=1, open_flags=0x01000000, essdn="/o=Org/ou=Ex/cn=Recipients/cn=alice"),
        ox.RopOpenFolderRequest(output_handle_index=1, folder_id=0x0D01),
        ox.RopCreateMessageRequest(input_handle_index=1, output_handle_index=2, folder_id=0x0D01),
        ox.RopSetPropertiesRequest(input_handle_index=2, property_values=[subject]),
        ox.RopGetPropertiesAllRequest(input_handle_index=2),
        ox.RopGetPropertiesSpecificRequest(input_handle_index=2, property_tags=TAGS),
        ox.RopRemoveAllRecipientsRequest(input_handle_index=2, reserved=0),
        ox.RopModifyRecipientsRequest(
            input_handle_index=2,
            recipient_columns=COLUMNS,
            recipient_rows=[
                recipient(0, "Bob", "bob@example.com"),
                recipient(1, "会議", "c@example.com"),
                ox.ModifyRecipientRow(row_id=7, recipient_type=1),
            ],
        ),
        ox.RopReadRecipientsRequest(input_handle_index=2, row_id=0),
        ox.RopSaveChangesMessageRequest(input_handle_index=2, response_handle_index=3, save_flags=0x0A),
        ox.RopOpenMessageRequest(output_handle_index=3, folder_id=0x0D01, message_id=0x123450001),
        ox.RopGetAddressTypesRequest(input_handle_index=0),
        ox.RopSubmitMessageRequest(input_handle_index=2),
        ox.RopTransportSendRequest(input_handle_index=2),
        ox.RopAbortSubmitRequest(folder_id=0x0D01, message_id=0x123450001),
        ox.RopReleaseRequest(input_handle_index=2),
    ]


def responses() -> list[Structure]:
    row = ox.RecipientRow(
        email_address="bob@example.com",
        display_name="Bob",
        recipient_properties=ox.PropertyRow(flag=0, value_array=[6, 0, "bob@example.com"]),
    )
    values = [
        ox.FlaggedPropertyValue(property_value=SUBJECT),
        ox.FlaggedPropertyValue(flag=0x0A, property_value=0x8004010F),
        ox.FlaggedPropertyValue(flag=1),
    ]
    return [
        ox.RopOpenFolderResponse(output_handle_index=1, has_rules=0, is_ghosted=0),
        ox.RopCreateMessageResponse(output_handle_index=2),
        ox.RopSetPropertiesResponse(input_handle_index=2, property_problems=[]),
        ox.RopGetPropertiesSpecificResponse(
            input_handle_index=2, row_data=ox.PropertyRow(flag=1, value_array=values), property_tags=TAGS
        ),
        ox.RopModifyRecipientsResponse(input_handle_index=2, return_value=0x80070005),
        ox.RopSaveChangesMessageResponse(response_handle_index=3, input_handle_index=2, message_id=0x123450001),
        ox.RopOpenMessageResponse(
            output_handle_index=3,
            has_named_properties=0,
            subject_prefix=ox.TypedString(string_type=1),
            normalized_subject=ox.TypedString(string_type=4, string="Grüße"),
            recipient_count=1,
            recipient_columns=COLUMNS,
            recipient_rows=[ox.OpenRecipientRow(recipient_type=1, recipient_row=row)],
        ),
        ox.RopSubmitMessageResponse(input_handle_index=2),
    ]


def check(message: Message, request: Message | None, *, flags: int) -> Message:
    data = message.to_bytes()
    decoded = decode_message(data, "Execute", message.direction, request=request, session=Session())
    assert decoded == message
    assert decoded.error is None
    assert decoded.rop_buffers is not None
    assert decoded.rop_buffers[0].extended().flags == flags
    assert decoded.to_bytes() == data
    form = json.loads(json.dumps(message.to_json()))
    again = Message.from_json(form)
    assert again == message
    assert again.to_bytes() == data
    return decoded


def test_the_send_flow() -> None:
    handles = [0xFFFFFFFF] * 4
    buffer = RopBuffer(direction="request", rops=requests(), server_object_handle_table=handles, flags=7)
    request = check(execute_request([buffer]), None, flags=7)
    assert request.rop_buffers is not None
    assert [rop.SPEC.section for rop in request.rop_buffers[0].rops] == [rop.SPEC.section for rop in requests()]
    answer = RopBuffer(direction="response", rops=responses(), server_object_handle_table=[1, 2, 3, 4], flags=7)
    check(execute_response([answer]), request, flags=7)


def test_without_its_request_a_response_keeps_the_rest_as_bytes() -> None:
    answer = RopBuffer(direction="response", rops=responses(), server_object_handle_table=[1, 2, 3, 4])
    data = execute_response([answer]).to_bytes()
    decoded = decode_message(data, "Execute", "response")
    assert decoded.rop_buffers is not None
    last = decoded.rop_buffers[0].rops[-1]
    assert isinstance(last, ox.RopGetPropertiesSpecificResponse)
    assert last.row_data is None
    assert last.row_data_raw
    assert decoded.to_bytes() == data
