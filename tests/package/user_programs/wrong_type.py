"""A user's program with a name where the number of a row is due, and a number where rows are."""

import oxcodec

row = oxcodec.ModifyRecipientRow(row_id="first", recipient_type=1)
request = oxcodec.RopModifyRecipientsRequest(recipient_columns=[0x39FE001F], recipient_rows=[row, 7])
length: str = request.row_count
print(request.to_bytes())
