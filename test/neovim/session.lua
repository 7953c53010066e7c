-- A session of a person who writes the organisation in Neovim: the editor's own client against the built server.
-- Neovim 0.7 (Debian 12) and later. Run by `npm run test:neovim`.

local function say(...)
  io.stdout:write(table.concat({ ... }, ' '), '\n')
end

local function main()
  local root = vim.env.KRING_ROOT
  local file = root .. '/circles/midwives.kring'
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'kring'
  local buffer = vim.api.nvim_get_current_buf()
  local ended
  local id = vim.lsp.start_client({
    name = 'kring',
    cmd = vim.fn.json_decode(vim.env.KRING_COMMAND),
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = 'test' } },
    init_options = { asOf = '2026-11-23', language = 'en' },
    on_exit = function(code)
      ended = code
    end,
  })
  assert(id, 'the server did not start')
  vim.lsp.buf_attach_client(buffer, id)
  local client = vim.lsp.get_client_by_id(id)
  assert(vim.wait(20000, function()
    return client.initialized
  end, 20), 'the server did not answer')

  local function request(method, params)
    local answer, failure = client.request_sync(method, params, 20000, buffer)
    assert(answer, method .. ': ' .. tostring(failure))
    assert(not answer.err, method .. ': ' .. vim.inspect(answer.err))
    return answer.result
  end
  local function lines()
    return vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
  end
  local function replace(from, to)
    local changed = lines()
    for i, line in ipairs(changed) do
      changed[i] = line:gsub(from, to)
    end
    vim.api.nvim_buf_set_lines(buffer, 0, -1, false, changed)
  end
  local function put_cursor(words)
    for i, line in ipairs(lines()) do
      local _, last = line:find(words, 1, true)
      if last then
        vim.api.nvim_win_set_cursor(0, { i, last - 1 })
        return vim.lsp.util.make_position_params(0, client.offset_encoding)
      end
    end
    error('no ' .. words)
  end
  local function findings(count, why)
    assert(vim.wait(20000, function()
      return #vim.diagnostic.get(buffer) == count
    end, 20), why .. ': ' .. vim.inspect(vim.diagnostic.get(buffer)))
  end

  -- A slip is told at its place, and is gone when it is put right.
  replace('anna ', 'anne ')
  findings(1, 'the slip was not told')
  local found = vim.diagnostic.get(buffer)[1]
  say(('line %d: %s'):format(found.lnum + 1, found.message))
  assert(found.message:find('anne', 1, true))
  assert(found.lnum == 9 and found.col == 20, 'the slip was told at another place')
  replace('anne ', 'anna ')
  findings(0, 'the finding stayed')

  -- The cursor on a circle.
  local hover = request('textDocument/hover', put_cursor('circle Midw'))
  say('hover: ' .. hover.contents.value:match('[^\n]+'))
  assert(hover.contents.value:find('low-risk care near home', 1, true), 'the aim is not told')

  -- Only people lead.
  local choices = request('textDocument/completion', put_cursor('leader          a'))
  local items = choices.items or choices
  say('completion: ' .. #items .. ' choices, first ' .. items[1].label)
  assert(items[1].label == 'anna', 'the person who sits here does not come first')

  -- A new name in all files.
  local at = put_cursor('circle Midw')
  at.newName = 'Vroedkring'
  local edit = request('textDocument/rename', at)
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  assert(lines()[1]:find('circle Vroedkring', 1, true), 'the circle kept its name')
  local elsewhere = false
  for _, other in ipairs(vim.api.nvim_list_bufs()) do
    for _, line in ipairs(vim.api.nvim_buf_get_lines(other, 0, -1, false)) do
      elsewhere = elsewhere or (other ~= buffer and line:find('Vroedkring', 1, true) ~= nil)
    end
  end
  assert(elsewhere, 'no other file has the new name')
  say('renamed: ' .. lines()[1])

  -- Formatting.
  replace('^  meets', 'meets')
  local edits = request('textDocument/formatting', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    options = { tabSize = 2, insertSpaces = true },
  })
  vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding)
  assert(vim.tbl_contains(vim.tbl_map(function(line)
    return line:sub(1, 7)
  end, lines()), '  meets'), 'the line stayed where it was')
  say('formatted')

  client.stop()
  assert(vim.wait(10000, function()
    return ended ~= nil
  end, 20), 'the server did not end')
  assert(ended == 0, 'the server ended with ' .. tostring(ended))
end

local well, failure = xpcall(main, debug.traceback)
if well then
  say('All well.')
  vim.cmd('qall!')
else
  io.stderr:write(tostring(failure), '\n')
  vim.cmd('cquit 1')
end
