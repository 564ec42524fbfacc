meta:
  id: oxcrops_table
  title: Table ROPs
  endian: le
  imports: [oxcdata, oxcrops_folder]
doc: ROPs on the tables of folders and messages and their kin.
doc-ref: "[MS-OXCROPS] 2.2.5"

types:
  rop_set_columns_request:
    -orig-id: RopSetColumns ROP Request Buffer
    doc: Chooses the columns of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.1.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: set_columns_flags, -orig-id: SetColumnsFlags, type: u1, -default: 0, -flags: table_async_flags, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, -shows: property_tag, -describes: columns, doc: The columns, doc-ref: *ref}

  rop_set_columns_response:
    -orig-id: RopSetColumns ROP Response Buffer
    doc: If the columns were chosen.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.1.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: table_status, -orig-id: TableStatus, type: u1, if: return_value == 0, enum: table_status, doc: How far the table is, doc-ref: *ref}

  rop_sort_table_request:
    -orig-id: RopSortTable ROP Request Buffer
    doc: Orders the rows of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.2.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: sort_table_flags, -orig-id: SortTableFlags, type: u1, -default: 0, -flags: table_async_flags, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: sort_order_count, -orig-id: SortOrderCount, type: u2, doc: How many SortOrders, doc-ref: *ref}
      - {id: category_count, -orig-id: CategoryCount, type: u2, -default: 0, doc: How many of them from the first on make categories, doc-ref: *ref}
      - {id: expanded_count, -orig-id: ExpandedCount, type: u2, -default: 0, doc: How many categories from the first on are expanded, doc-ref: *ref}
      - {id: sort_orders, -orig-id: SortOrders, type: 'oxcdata::sort_order', repeat: expr, repeat-expr: sort_order_count, doc: The sort keys with the most significant first, doc-ref: *ref}

  rop_sort_table_response:
    -orig-id: RopSortTable ROP Response Buffer
    doc: If the rows were ordered.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.2.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: table_status, -orig-id: TableStatus, type: u1, if: return_value == 0, enum: table_status, doc: How far the table is, doc-ref: *ref}

  rop_restrict_request:
    -orig-id: RopRestrict ROP Request Buffer
    doc: Filters the rows of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.3.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: restrict_flags, -orig-id: RestrictFlags, type: u1, -default: 0, -flags: table_async_flags, doc: If the server may answer before the work is done, doc-ref: *ref}
      - {id: restriction_data_size, -orig-id: RestrictionDataSize, type: u2, doc: Bytes of RestrictionData; 0 for no restriction, doc-ref: *ref}
      - {id: restriction_block, -orig-id: RestrictionBlock, type: 'oxcrops_folder::restriction_block', size: restriction_data_size, -inline: true, doc: The block that RestrictionDataSize measures, doc-ref: *ref}

  rop_restrict_response:
    -orig-id: RopRestrict ROP Response Buffer
    doc: If the rows were filtered.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.3.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: table_status, -orig-id: TableStatus, type: u1, if: return_value == 0, enum: table_status, doc: How far the table is, doc-ref: *ref}

  rop_query_rows_request:
    -orig-id: RopQueryRows ROP Request Buffer
    doc: Reads rows of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.4.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: query_rows_flags, -orig-id: QueryRowsFlags, type: u1, -default: 0, -flags: query_rows_flags, doc: If the cursor stays and how the responses are packed, doc-ref: *ref}
      - {id: forward_read, -orig-id: ForwardRead, type: u1, -default: 1, doc: If the rows after the cursor are wanted and not those before it, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u2, doc: The most rows, doc-ref: *ref}

  rop_query_rows_response:
    -orig-id: RopQueryRows ROP Response Buffer
    doc: Rows of a table or an error. The columns are those of the last RopSetColumns.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.4.2"
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', -context: columns, doc: The columns of the table, doc-ref: *ref}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: origin, -orig-id: Origin, type: u1, if: return_value == 0, enum: predefined_bookmark, doc: Where the cursor is now, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u2, if: return_value == 0, doc: How many RowData, doc-ref: *ref}
      - {id: row_data, -orig-id: RowData, type: 'oxcdata::property_row(columns, columns.size)', repeat: expr, repeat-expr: row_count, if: return_value == 0 and has_columns, doc: The rows, doc-ref: *ref}
      - {id: row_data_raw, -orig-id: RowDataRaw, size-eos: true, if: return_value == 0 and row_count != 0 and not has_columns, doc: The rows when the columns are not known, doc-ref: *ref}

  rop_abort_request:
    -orig-id: RopAbort ROP Request Buffer
    doc: Stops an asynchronous operation on a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.5.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_abort_response:
    -orig-id: RopAbort ROP Response Buffer
    doc: If the operation was stopped.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.5.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: table_status, -orig-id: TableStatus, type: u1, if: return_value == 0, enum: table_status, doc: How far the table is, doc-ref: *ref}

  rop_get_status_request:
    -orig-id: RopGetStatus ROP Request Buffer
    doc: Asks how far an asynchronous operation on a table is.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.6.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_get_status_response:
    -orig-id: RopGetStatus ROP Response Buffer
    doc: How far it is or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.6.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: table_status, -orig-id: TableStatus, type: u1, if: return_value == 0, enum: table_status, doc: How far the table is, doc-ref: *ref}

  rop_query_position_request:
    -orig-id: RopQueryPosition ROP Request Buffer
    doc: Asks for the cursor's place in a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.7.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_query_position_response:
    -orig-id: RopQueryPosition ROP Response Buffer
    doc: The place as a fraction or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.7.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: numerator, -orig-id: Numerator, type: u4, if: return_value == 0, doc: The row at the cursor, doc-ref: *ref}
      - {id: denominator, -orig-id: Denominator, type: u4, if: return_value == 0, doc: How many rows the table has, doc-ref: *ref}

  rop_seek_row_request:
    -orig-id: RopSeekRow ROP Request Buffer
    doc: Moves the cursor of a table by a number of rows.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.8.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: origin, -orig-id: Origin, type: u1, -default: 1, enum: predefined_bookmark, doc: From where to count, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: s4, doc: By how many rows; negative for back, doc-ref: *ref}
      - {id: want_row_moved_count, -orig-id: WantRowMovedCount, type: u1, -default: 0, doc: If the server is to tell how far the cursor moved, doc-ref: *ref}

  rop_seek_row_response:
    -orig-id: RopSeekRow ROP Response Buffer
    doc: How far the cursor moved or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.8.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: has_sought_less, -orig-id: HasSoughtLess, type: u1, if: return_value == 0, doc: If the cursor moved by less than asked for, doc-ref: *ref}
      - {id: rows_sought, -orig-id: RowsSought, type: s4, if: return_value == 0, doc: By how many rows it moved; negative for back, doc-ref: *ref}

  rop_seek_row_bookmark_request:
    -orig-id: RopSeekRowBookmark ROP Request Buffer
    doc: Moves the cursor of a table relative to a bookmark.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.9.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: bookmark_size, -orig-id: BookmarkSize, type: u2, doc: Bytes of Bookmark, doc-ref: *ref}
      - {id: bookmark, -orig-id: Bookmark, size: bookmark_size, doc: From where to count, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: s4, doc: By how many rows; negative for back, doc-ref: *ref}
      - {id: want_row_moved_count, -orig-id: WantRowMovedCount, type: u1, -default: 0, doc: If the server is to tell how far the cursor moved, doc-ref: *ref}

  rop_seek_row_bookmark_response:
    -orig-id: RopSeekRowBookmark ROP Response Buffer
    doc: How far the cursor moved or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.9.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_no_longer_visible, -orig-id: RowNoLongerVisible, type: u1, if: return_value == 0, doc: If the row of the bookmark is gone, doc-ref: *ref}
      - {id: has_sought_less, -orig-id: HasSoughtLess, type: u1, if: return_value == 0, doc: If the cursor moved by less than asked for, doc-ref: *ref}
      - {id: rows_sought, -orig-id: RowsSought, type: s4, if: return_value == 0, doc: By how many rows it moved; negative for back, doc-ref: *ref}

  rop_seek_row_fractional_request:
    -orig-id: RopSeekRowFractional ROP Request Buffer
    doc: Moves the cursor of a table to a fraction of it.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.10.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: numerator, -orig-id: Numerator, type: u4, doc: The numerator of the fraction, doc-ref: *ref}
      - {id: denominator, -orig-id: Denominator, type: u4, doc: The denominator of the fraction, doc-ref: *ref}

  rop_seek_row_fractional_response:
    -orig-id: RopSeekRowFractional ROP Response Buffer
    doc: If the cursor was moved.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.10.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_create_bookmark_request:
    -orig-id: RopCreateBookmark ROP Request Buffer
    doc: Marks the cursor's place in a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.11.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_create_bookmark_response:
    -orig-id: RopCreateBookmark ROP Response Buffer
    doc: The bookmark or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.11.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: bookmark_size, -orig-id: BookmarkSize, type: u2, if: return_value == 0, doc: Bytes of Bookmark, doc-ref: *ref}
      - {id: bookmark, -orig-id: Bookmark, size: bookmark_size, if: return_value == 0, doc: The bookmark; what is in it is up to the server, doc-ref: *ref}

  rop_query_columns_all_request:
    -orig-id: RopQueryColumnsAll ROP Request Buffer
    doc: Lists all columns that a table can have.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.12.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_query_columns_all_response:
    -orig-id: RopQueryColumnsAll ROP Response Buffer
    doc: The columns or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.12.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: property_tag_count, -orig-id: PropertyTagCount, type: u2, if: return_value == 0, doc: How many PropertyTags, doc-ref: *ref}
      - {id: property_tags, -orig-id: PropertyTags, type: u4, repeat: expr, repeat-expr: property_tag_count, if: return_value == 0, -shows: property_tag, doc: The columns, doc-ref: *ref}

  rop_find_row_request:
    -orig-id: RopFindRow ROP Request Buffer
    doc: Finds a row of a table by a restriction.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.13.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: find_row_flags, -orig-id: FindRowFlags, type: u1, -default: 0, -flags: find_row_flags, doc: The direction of the search, doc-ref: *ref}
      - {id: restriction_data_size, -orig-id: RestrictionDataSize, type: u2, doc: Bytes of RestrictionData; 0 for no restriction, doc-ref: *ref}
      - {id: restriction_block, -orig-id: RestrictionBlock, type: 'oxcrops_folder::restriction_block', size: restriction_data_size, -inline: true, doc: The block that RestrictionDataSize measures, doc-ref: *ref}
      - {id: origin, -orig-id: Origin, type: u1, -default: 1, enum: predefined_bookmark, doc: From where to search, doc-ref: *ref}
      - {id: bookmark_size, -orig-id: BookmarkSize, type: u2, doc: Bytes of Bookmark, doc-ref: *ref}
      - {id: bookmark, -orig-id: Bookmark, size: bookmark_size, doc: The bookmark for an Origin of 3, doc-ref: *ref}

  rop_find_row_response:
    -orig-id: RopFindRow ROP Response Buffer
    doc: The row or an error. The columns are those of the last RopSetColumns.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.13.2"
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', -context: columns, doc: The columns of the table, doc-ref: *ref}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: row_no_longer_visible, -orig-id: RowNoLongerVisible, type: u1, if: return_value == 0, doc: If the row of the bookmark is gone, doc-ref: *ref}
      - {id: has_row_data, -orig-id: HasRowData, type: u1, if: return_value == 0, doc: If RowData is there, doc-ref: *ref}
      - {id: row_data, -orig-id: RowData, type: 'oxcdata::property_row(columns, columns.size)', if: return_value == 0 and has_row_data != 0 and has_columns, doc: The row, doc-ref: *ref}
      - {id: row_data_raw, -orig-id: RowDataRaw, size-eos: true, if: return_value == 0 and has_row_data != 0 and not has_columns, doc: The row when the columns are not known, doc-ref: *ref}

  rop_free_bookmark_request:
    -orig-id: RopFreeBookmark ROP Request Buffer
    doc: Frees a bookmark.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.14.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: bookmark_size, -orig-id: BookmarkSize, type: u2, doc: Bytes of Bookmark, doc-ref: *ref}
      - {id: bookmark, -orig-id: Bookmark, size: bookmark_size, doc: The bookmark, doc-ref: *ref}

  rop_free_bookmark_response:
    -orig-id: RopFreeBookmark ROP Response Buffer
    doc: If the bookmark was freed.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.14.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_reset_table_request:
    -orig-id: RopResetTable ROP Request Buffer
    doc: Takes the columns and the filter and the order off a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.15.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}

  rop_reset_table_response:
    -orig-id: RopResetTable ROP Response Buffer
    doc: If the table was reset.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.15.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}

  rop_expand_row_request:
    -orig-id: RopExpandRow ROP Request Buffer
    doc: Expands a category of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.16.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: max_row_count, -orig-id: MaxRowCount, type: u2, -default: 0, doc: The most rows to return; 0 for none, doc-ref: *ref}
      - {id: category_id, -orig-id: CategoryId, type: u8, -shows: id, doc: The category; PidTagInstID of its header row, doc-ref: *ref}

  rop_expand_row_response:
    -orig-id: RopExpandRow ROP Response Buffer
    doc: The first rows of the category or an error. The columns are those of the last RopSetColumns.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.16.2"
    params:
      - {id: columns, -orig-id: Columns, type: 'u4[]', -context: columns, doc: The columns of the table, doc-ref: *ref}
      - {id: has_columns, -orig-id: HasColumns, type: bool, -presence-of: columns, doc: If they are known, doc-ref: *ref}
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: expanded_row_count, -orig-id: ExpandedRowCount, type: u4, if: return_value == 0, doc: How many rows the category has, doc-ref: *ref}
      - {id: row_count, -orig-id: RowCount, type: u2, if: return_value == 0, doc: How many RowData, doc-ref: *ref}
      - {id: row_data, -orig-id: RowData, type: 'oxcdata::property_row(columns, columns.size)', repeat: expr, repeat-expr: row_count, if: return_value == 0 and has_columns, doc: The rows, doc-ref: *ref}
      - {id: row_data_raw, -orig-id: RowDataRaw, size-eos: true, if: return_value == 0 and row_count != 0 and not has_columns, doc: The rows when the columns are not known, doc-ref: *ref}

  rop_collapse_row_request:
    -orig-id: RopCollapseRow ROP Request Buffer
    doc: Collapses a category of a table.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.17.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: category_id, -orig-id: CategoryId, type: u8, -shows: id, doc: The category; PidTagInstID of its header row, doc-ref: *ref}

  rop_collapse_row_response:
    -orig-id: RopCollapseRow ROP Response Buffer
    doc: How many rows went or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.17.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: collapsed_row_count, -orig-id: CollapsedRowCount, type: u4, if: return_value == 0, doc: How many rows the category has, doc-ref: *ref}

  rop_get_collapse_state_request:
    -orig-id: RopGetCollapseState ROP Request Buffer
    doc: Asks which categories of a table are collapsed.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.18.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: row_id, -orig-id: RowId, type: u8, -shows: id, doc: The row to keep as the cursor; its PidTagInstID, doc-ref: *ref}
      - {id: row_instance_number, -orig-id: RowInstanceNumber, type: u4, doc: The PidTagInstanceNum of that row, doc-ref: *ref}

  rop_get_collapse_state_response:
    -orig-id: RopGetCollapseState ROP Response Buffer
    doc: The state of the categories or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.18.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: collapse_state_size, -orig-id: CollapseStateSize, type: u2, if: return_value == 0, doc: Bytes of CollapseState, doc-ref: *ref}
      - {id: collapse_state, -orig-id: CollapseState, size: collapse_state_size, if: return_value == 0, doc: The state; what is in it is up to the server, doc-ref: *ref}

  rop_set_collapse_state_request:
    -orig-id: RopSetCollapseState ROP Request Buffer
    doc: Collapses and expands categories of a table as they were once.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.19.1"
    seq:
      - {id: logon_id, -orig-id: LogonId, type: u1, -default: 0, doc: The logon to work in, doc-ref: *ref}
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: Where the handle table holds the table, doc-ref: *ref}
      - {id: collapse_state_size, -orig-id: CollapseStateSize, type: u2, doc: Bytes of CollapseState, doc-ref: *ref}
      - {id: collapse_state, -orig-id: CollapseState, size: collapse_state_size, doc: The state; what is in it is up to the server, doc-ref: *ref}

  rop_set_collapse_state_response:
    -orig-id: RopSetCollapseState ROP Response Buffer
    doc: A bookmark at the cursor's place or an error.
    doc-ref: &ref "[MS-OXCROPS] 2.2.5.19.2"
    seq:
      - {id: input_handle_index, -orig-id: InputHandleIndex, type: u1, -default: 0, doc: As in the request, doc-ref: *ref}
      - {id: return_value, -orig-id: ReturnValue, type: u4, -default: 0, -shows: error_code, doc: 0 for success or an error, doc-ref: *ref}
      - {id: bookmark_size, -orig-id: BookmarkSize, type: u2, if: return_value == 0, doc: Bytes of Bookmark, doc-ref: *ref}
      - {id: bookmark, -orig-id: Bookmark, size: bookmark_size, if: return_value == 0, doc: The bookmark, doc-ref: *ref}

-enums:
  table_async_flags: {-orig-id: Asynchronous Flags, doc: How a server may work on a table., doc-ref: "[MS-OXCTABL] 2.2.2.1.4"}
  table_status: {-orig-id: TableStatus, doc: How far an operation on a table is., doc-ref: "[MS-OXCTABL] 2.2.2.1.3"}
  query_rows_flags: {-orig-id: QueryRowsFlags, doc: How to read rows; 0 moves the cursor past them., doc-ref: "[MS-OXCTABL] 2.2.2.5.1"}
  predefined_bookmark: {-orig-id: Bookmark, doc: Places in a table., doc-ref: "[MS-OXCTABL] 2.2.2.1.1"}
  find_row_flags: {-orig-id: FindRowFlags, doc: The direction of a search; 0 is forwards., doc-ref: "[MS-OXCTABL] 2.2.2.14.1"}

enums:
  table_async_flags:
    0x01: {id: tbl_async, -orig-id: TBL_ASYNC, doc: The answer may come before the work is done}
  table_status:
    0x00: {id: tblstat_complete, -orig-id: TBLSTAT_COMPLETE, doc: Nothing is going on}
    0x09: {id: tblstat_sorting, -orig-id: TBLSTAT_SORTING, doc: RopSortTable is at work}
    0x0a: {id: tblstat_sort_error, -orig-id: TBLSTAT_SORT_ERROR, doc: RopSortTable failed}
    0x0b: {id: tblstat_setting_cols, -orig-id: TBLSTAT_SETTING_COLS, doc: RopSetColumns is at work}
    0x0d: {id: tblstat_setcol_error, -orig-id: TBLSTAT_SETCOL_ERROR, doc: RopSetColumns failed}
    0x0e: {id: tblstat_restricting, -orig-id: TBLSTAT_RESTRICTING, doc: RopRestrict is at work}
    0x0f: {id: tblstat_restrict_error, -orig-id: TBLSTAT_RESTRICT_ERROR, doc: RopRestrict failed}
  query_rows_flags:
    0x01: {id: no_advance, -orig-id: NoAdvance, doc: The cursor stays}
    0x02: {id: enable_packed_buffers, -orig-id: EnablePackedBuffers, doc: The server may fill several output buffers}
  predefined_bookmark:
    0x00: {id: bookmark_beginning, -orig-id: BOOKMARK_BEGINNING, doc: The first row}
    0x01: {id: bookmark_current, -orig-id: BOOKMARK_CURRENT, doc: The cursor}
    0x02: {id: bookmark_end, -orig-id: BOOKMARK_END, doc: Behind the last row}
    0x03: {id: bookmark_custom, -orig-id: BOOKMARK_CUSTOM, doc: A bookmark of its own in Bookmark}
  find_row_flags:
    0x01: {id: backwards, -orig-id: Backwards, doc: Towards the first row}
