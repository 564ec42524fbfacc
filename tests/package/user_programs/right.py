"""A user's program: a message gets its recipients."""

import oxcodec
from oxcodec import ews

COLUMNS = [oxcodec.property_tag("PidTagObjectType"), oxcodec.property_tag("PidTagSmtpAddress")]


def recipient(row_id: int, name: str, address: str) -> oxcodec.ModifyRecipientRow:
    return oxcodec.ModifyRecipientRow(
        row_id=row_id,
        recipient_type=oxcodec.RecipientType.Primary,
        recipient_row=oxcodec.RecipientRow(
            display_name=name,
            email_address=address,
            recipient_properties=oxcodec.PropertyRow(flag=0, value_array=[6, address]),
        ),
    )


request = oxcodec.RopModifyRecipientsRequest(
    input_handle_index=1,
    recipient_columns=COLUMNS,
    recipient_rows=[recipient(0, "Bob", "bob@example.com"), recipient(1, "Carol", "carol@example.com")],
)
data: bytes = request.to_bytes()

decoded = oxcodec.RopModifyRecipientsRequest.from_bytes(data)
assert decoded == request
for row in decoded.recipient_rows:
    if row.recipient_row is not None and row.recipient_row.display_name is not None:
        size: int = row.recipient_row_size
        print(row.row_id, size, row.recipient_row.display_name)

buffer = oxcodec.RopBuffer(direction="request", rops=[request], server_object_handle_table=[1, 2])
message = oxcodec.execute_request([buffer])
print(message.to_bytes().hex())

item = ews.ItemId(id="AAMk", change_key="CQAA")
send = ews.SendItem(item_ids=[item], save_item_to_folder=True, saved_item_folder_id=ews.FolderId(id="AAMk"))
verdict = ews.validate(send.to_xml(), "request")
print(verdict.valid, [(error.line, error.column, error.xpath) for error in verdict.errors])
match ews.parse(send.to_xml()):
    case ews.SendItem(item_ids=items):
        print(len(items))
    case ews.SendItemResponse(messages=answers):
        print([answer.response_code == ews.ResponseCode.NoError for answer in answers])
    case fault:
        print(fault.string)
