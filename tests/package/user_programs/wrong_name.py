"""A user's program with a misspelt field: recipient_row instead of recipient_rows."""

import oxcodec

request = oxcodec.RopModifyRecipientsRequest(
    recipient_columns=[oxcodec.property_tag("PidTagSmtpAddress")],
    recipient_row=[oxcodec.ModifyRecipientRow(row_id=0, recipient_type=1)],
)
print(request.to_bytes())
