meta:
  id: oxorule
  title: Rules
  endian: le
  imports: [oxcdata]
doc: What rules do with a message; standard rules have counts of 2 bytes and extended rules of 4.
doc-ref: "[MS-OXORULE] 2.2.5"

types:
  extended_rule_condition:
    -orig-id: PidTagExtendedRuleMessageCondition
    doc: When an extended rule applies; the value of a binary property of its message.
    doc-ref: &ref "[MS-OXORULE] 2.2.4.1.10"
    seq:
      - {id: named_property_information, -orig-id: NamedPropertyInformation, type: named_property_information, doc: The names behind the ids of named properties in RuleRestriction, doc-ref: *ref}
      - {id: rule_restriction, -orig-id: RuleRestriction, type: 'oxcdata::restriction(4)', doc: The condition, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  extended_rule_actions:
    -orig-id: PidTagExtendedRuleMessageActions
    doc: What an extended rule does; the value of a binary property of its message.
    doc-ref: &ref "[MS-OXORULE] 2.2.4.1.9"
    seq:
      - {id: named_property_information, -orig-id: NamedPropertyInformation, type: named_property_information, doc: The names behind the ids of named properties in RuleActionsBuffer, doc-ref: *ref}
      - {id: rule_version, -orig-id: RuleVersion, type: u4, -default: 1, doc: Always 1, doc-ref: *ref}
      - {id: rule_actions_buffer, -orig-id: RuleActionsBuffer, type: rule_action(4), doc: The actions, doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the value, doc-ref: *ref}

  named_property_information:
    -orig-id: NamedPropertyInformation
    doc: The names behind the ids of named properties that an extended rule uses.
    doc-ref: &ref "[MS-OXORULE] 2.2.4.2"
    seq:
      - {id: no_of_named_props, -orig-id: NoOfNamedProps, type: u2, doc: How many PropIds and NamedProperties, doc-ref: *ref}
      - {id: prop_ids, -orig-id: PropIds, type: u2, repeat: expr, repeat-expr: no_of_named_props, doc: The ids that the rule uses for the properties, doc-ref: *ref}
      - {id: named_properties_size, -orig-id: NamedPropertiesSize, type: u4, if: no_of_named_props != 0, doc: Bytes of NamedProperties, doc-ref: *ref}
      - {id: body, -orig-id: Body, type: named_property_information_body(no_of_named_props), size: named_properties_size, if: no_of_named_props != 0, -inline: true, doc: What NamedPropertiesSize measures, doc-ref: *ref}

  named_property_information_body:
    -orig-id: NamedPropertyInformation
    doc: The part of a NamedPropertyInformation that its size measures.
    doc-ref: &ref "[MS-OXORULE] 2.2.4.2"
    params:
      - {id: no_of_named_props, -orig-id: NoOfNamedProps, type: u2, doc: How many NamedProperties, doc-ref: *ref}
    seq:
      - {id: named_properties, -orig-id: NamedProperties, type: 'oxcdata::property_name', repeat: expr, repeat-expr: no_of_named_props, doc: 'The names, in the order of PropIds', doc-ref: *ref}
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  rule_action:
    -orig-id: RuleAction
    doc: The actions of a rule.
    doc-ref: &ref "[MS-OXORULE] 2.2.5"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: no_of_actions, -orig-id: NoOfActions, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: How many ActionBlocks, doc-ref: *ref}
      - {id: action_blocks, -orig-id: ActionBlocks, type: action_block(count_width), repeat: expr, repeat-expr: no_of_actions, doc: The actions in order, doc-ref: *ref}

  action_block:
    -orig-id: ActionBlock
    doc: An action of a rule.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: action_length, -orig-id: ActionLength, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: Bytes of all that follows, doc-ref: *ref}
      - {id: body, -orig-id: Body, type: action_block_body(count_width), size: action_length, -inline: true, doc: What ActionLength measures, doc-ref: *ref}

  action_block_body:
    -orig-id: ActionBlock
    doc: The part of an action that its length measures.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: action_type, -orig-id: ActionType, type: u1, enum: action_type, doc: What to do, doc-ref: *ref}
      - {id: action_flavor, -orig-id: ActionFlavor, type: u4, -default: 0, -flags: forward_flavor, -flags-for: {action_type: {0x03: reply_flavor, 0x04: reply_flavor}}, doc: How to forward or reply; else 0, doc-ref: *ref}
      - {id: action_flags, -orig-id: ActionFlags, type: u4, -default: 0, doc: 'The client''s own flags', doc-ref: *ref}
      - id: action_data
        -orig-id: ActionData
        if: action_type != action_type::op_delete and action_type != action_type::op_mark_as_read
        type:
          switch-on: action_type
          cases:
            'action_type::op_move': move_copy_action_data(count_width)
            'action_type::op_copy': move_copy_action_data(count_width)
            'action_type::op_reply': reply_action_data(count_width)
            'action_type::op_oof_reply': reply_action_data(count_width)
            'action_type::op_defer_action': defer_action_data
            'action_type::op_bounce': bounce_action_data
            'action_type::op_forward': forward_delegate_action_data(count_width)
            'action_type::op_delegate': forward_delegate_action_data(count_width)
            'action_type::op_tag': 'oxcdata::tagged_property_value(count_width)'
            _: opaque_action_data
        doc: What the action needs; bytes for an unknown action
        doc-ref: *ref
      - {id: slack, -orig-id: Slack, size-eos: true, if: not _io.eof, doc: What is left of the block, doc-ref: *ref}

  move_copy_action_data:
    -orig-id: OP_MOVE and OP_COPY ActionData
    doc: The folder to move or copy to.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: folder_in_this_store, -orig-id: FolderInThisStore, type: u1, if: count_width == 2, doc: 'If the folder is in the user''s own mailbox; only in standard rules', doc-ref: *ref}
      - {id: store_eid_size, -orig-id: StoreEIDSize, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: Bytes of StoreEID, doc-ref: *ref}
      - {id: store_eid, -orig-id: StoreEID, size: store_eid_size, doc: 'The entry id of the store; ignored when the folder is in the user''s own mailbox', doc-ref: *ref}
      - {id: folder_eid_size, -orig-id: FolderEIDSize, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: Bytes of FolderEID, doc-ref: *ref}
      - id: folder_eid
        -orig-id: FolderEID
        size: folder_eid_size
        type:
          switch-on: 'count_width == 2 ? folder_in_this_store : 0'
          cases:
            1: 'oxcdata::server_id'
        doc: The folder; a ServerEid when FolderInThisStore is 1 and else an entry id
        doc-ref: *ref

  reply_action_data:
    -orig-id: OP_REPLY and OP_OOF_REPLY ActionData
    doc: The template of a reply.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.2"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: reply_template_fid, -orig-id: ReplyTemplateFID, type: u8, -shows: id, if: count_width == 2, doc: The folder of the template; only in standard rules, doc-ref: *ref}
      - {id: reply_template_mid, -orig-id: ReplyTemplateMID, type: u8, -shows: id, if: count_width == 2, doc: The template; only in standard rules, doc-ref: *ref}
      - {id: message_eid_size, -orig-id: MessageEIDSize, type: u4, if: count_width != 2, doc: Bytes of ReplyTemplateMessageEID; only in extended rules, doc-ref: *ref}
      - {id: reply_template_message_eid, -orig-id: ReplyTemplateMessageEID, size: message_eid_size, if: count_width != 2, doc: The entry id of the template; only in extended rules, doc-ref: *ref}
      - {id: reply_template_guid, -orig-id: ReplyTemplateGUID, type: 'oxcdata::guid', doc: PidTagReplyTemplateId of the template, doc-ref: *ref}

  defer_action_data:
    -orig-id: OP_DEFER_ACTION ActionData
    doc: Something that only the client can do.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.3"
    seq:
      - {id: defer_action_data, -orig-id: DeferActionData, size-eos: true, doc: 'The client''s own bytes', doc-ref: *ref}

  bounce_action_data:
    -orig-id: OP_BOUNCE ActionData
    doc: Why a message is sent back.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.5"
    seq:
      - {id: bounce_code, -orig-id: BounceCode, type: u4, enum: bounce_code, doc: The reason, doc-ref: *ref}

  forward_delegate_action_data:
    -orig-id: OP_FORWARD and OP_DELEGATE ActionData
    doc: Those who get the message.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.4"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: recipient_count, -orig-id: RecipientCount, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: How many RecipientBlocks, doc-ref: *ref}
      - {id: recipient_blocks, -orig-id: RecipientBlocks, type: recipient_block_data(count_width), repeat: expr, repeat-expr: recipient_count, doc: The recipients, doc-ref: *ref}

  recipient_block_data:
    -orig-id: RecipientBlockData
    doc: Someone who gets the message.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2.4.1"
    params:
      - {id: count_width, -orig-id: CountWidth, type: u1, doc: Bytes of a count; 2 in standard rules and 4 in extended rules, doc-ref: *ref}
    seq:
      - {id: reserved, -orig-id: Reserved, type: u1, -default: 1, doc: Of no meaning, doc-ref: *ref}
      - {id: no_of_properties, -orig-id: NoOfProperties, type: {switch-on: count_width, cases: {2: u2, _: u4}}, doc: How many PropertyValues, doc-ref: *ref}
      - {id: property_values, -orig-id: PropertyValues, type: 'oxcdata::tagged_property_value(count_width)', repeat: expr, repeat-expr: no_of_properties, doc: 'Name, address and so on', doc-ref: *ref}

  opaque_action_data:
    -orig-id: ActionData
    -value: data
    doc: The data of an unknown action.
    doc-ref: &ref "[MS-OXORULE] 2.2.5.1.2"
    seq:
      - {id: data, -orig-id: Data, size-eos: true, doc: The bytes, doc-ref: *ref}

-enums:
  action_type: {-orig-id: ActionType, doc: What a rule does., doc-ref: "[MS-OXORULE] 2.2.5.1"}
  forward_flavor: {-orig-id: ForwardFlavor, doc: How a message is forwarded., doc-ref: "[MS-OXORULE] 2.2.5.1.1"}
  reply_flavor: {-orig-id: ReplyFlavor, doc: How a reply is made., doc-ref: "[MS-OXORULE] 2.2.5.1.1"}
  bounce_code: {-orig-id: BounceCode, doc: Why a message is sent back., doc-ref: "[MS-OXORULE] 2.2.5.1.2.5"}

enums:
  action_type:
    0x01: {id: op_move, -orig-id: OP_MOVE, doc: Moves the message}
    0x02: {id: op_copy, -orig-id: OP_COPY, doc: Copies the message}
    0x03: {id: op_reply, -orig-id: OP_REPLY, doc: Replies}
    0x04: {id: op_oof_reply, -orig-id: OP_OOF_REPLY, doc: Replies that the user is away}
    0x05: {id: op_defer_action, -orig-id: OP_DEFER_ACTION, doc: Leaves it to the client}
    0x06: {id: op_bounce, -orig-id: OP_BOUNCE, doc: Sends the message back}
    0x07: {id: op_forward, -orig-id: OP_FORWARD, doc: Forwards the message}
    0x08: {id: op_delegate, -orig-id: OP_DELEGATE, doc: Hands the message to a delegate}
    0x09: {id: op_tag, -orig-id: OP_TAG, doc: Sets a property of the message}
    0x0a: {id: op_delete, -orig-id: OP_DELETE, doc: Deletes the message}
    0x0b: {id: op_mark_as_read, -orig-id: OP_MARK_AS_READ, doc: Marks the message as read}
  forward_flavor:
    0x01: {id: pr, -orig-id: PR, doc: The sender stays and the message is marked as forwarded by a rule}
    0x02: {id: nc, -orig-id: NC, doc: Without changes}
    0x04: {id: at, -orig-id: AT, doc: As an attachment}
    0x08: {id: tm, -orig-id: TM, doc: As a text message}
  reply_flavor:
    0x01: {id: ns, -orig-id: NS, doc: Not to the sender}
    0x02: {id: st, -orig-id: ST, doc: With a text of the server and not by a template}
  bounce_code:
    0x0d: {id: too_large, -orig-id: TooLarge, doc: It is too large}
    0x1f: {id: not_displayable, -orig-id: NotDisplayable, doc: It cannot be shown to the user}
    0x26: {id: denied, -orig-id: Denied, doc: Any other reason}
