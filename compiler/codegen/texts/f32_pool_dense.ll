; LLVM 22.1.0, sources f65e926f82e618b2aafe0d5da0ad93bcd5136ed533f59c8afc825ff289944351
; ModuleID = 'cnnc'
source_filename = "<string>"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @f32_pool_dense(ptr noalias readonly captures(none) %.1, ptr noalias readonly captures(none) %.2, i64 %.3, i64 %.4) local_unnamed_addr #0 {
.6:
  %.39.i = getelementptr i8, ptr %.1, i64 56
  %.40.i = load i64, ptr %.39.i, align 8, !noalias !0
  %.71.i = getelementptr i8, ptr %.1, i64 64
  %.72.i = load i64, ptr %.71.i, align 8, !noalias !0
  %.103.i = getelementptr i8, ptr %.1, i64 80
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !0
  %.135.i = getelementptr i8, ptr %.1, i64 88
  %.136.i = load i64, ptr %.135.i, align 8, !noalias !0
  %.199.i = getelementptr i8, ptr %.1, i64 48
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.282.i = sub i64 %.4, %.3
  %.328.i244.not = icmp slt i64 %.282.i, 1
  br i1 %.328.i244.not, label %f32_pool_dense.body.exit, label %B440.if.i.lr.ph

B440.if.i.lr.ph:                                  ; preds = %.6
  %.236.i = getelementptr i8, ptr %.1, i64 72
  %.237.i = load i64, ptr %.236.i, align 8, !noalias !0
  %.239.i = mul i64 %.237.i, %.104.i
  %factor.op.mul243 = mul i64 %.136.i, %.239.i
  %factor.op.mul = mul i64 %.40.i, %.72.i
  %factor.op.mul242 = mul i64 %factor.op.mul, %.200.i
  %.167.i = getelementptr i8, ptr %.1, i64 32
  %.168.i = load i64, ptr %.167.i, align 8, !noalias !0
  %.395.i = load i64, ptr %.1, align 8, !noalias !0
  %.396.i = lshr i64 %.395.i, 48
  %.398.i = load ptr, ptr %.2, align 8, !noalias !0
  %.399.i = and i64 %.395.i, 281474976710655
  %.400.i = getelementptr i64, ptr %.398.i, i64 %.396.i
  %.202.i.reass.reass = shl i64 %factor.op.mul242, 2
  %.440.i = getelementptr i8, ptr %.1, i64 16
  %.441.i = load i64, ptr %.440.i, align 8, !noalias !0
  %.442.i = lshr i64 %.441.i, 48
  %.445.i = and i64 %.441.i, 281474976710655
  %.446.i = getelementptr i64, ptr %.398.i, i64 %.442.i
  %.241.i.reass = shl i64 %factor.op.mul243, 2
  %.569.i238.not = icmp slt i64 %.239.i, 1
  %.644.i = getelementptr i8, ptr %.1, i64 120
  %.674.i = getelementptr i8, ptr %.1, i64 168
  %.707.i = getelementptr i8, ptr %.1, i64 128
  %.737.i = getelementptr i8, ptr %.1, i64 176
  %.42.i = getelementptr i8, ptr %.1, i64 144
  %.76.i = getelementptr i8, ptr %.1, i64 96
  %.142.i = getelementptr i8, ptr %.1, i64 40
  %.177.i = getelementptr i8, ptr %.1, i64 192
  %.42.i113 = getelementptr i8, ptr %.1, i64 152
  %.76.i115 = getelementptr i8, ptr %.1, i64 104
  %.177.i123 = getelementptr i8, ptr %.1, i64 200
  %.834.i235.not = icmp slt i64 %.136.i, 1
  %.902.i = getelementptr i8, ptr %.1, i64 136
  %.933.i = getelementptr i8, ptr %.1, i64 184
  %.944.i = icmp eq i64 %.168.i, 0
  %spec.select.i = select i1 %.944.i, float 0xFFF0000000000000, float 0.000000e+00
  %.34.i60 = getelementptr i8, ptr %.1, i64 160
  %.63.i = getelementptr i8, ptr %.1, i64 112
  %.177.i167 = getelementptr i8, ptr %.1, i64 208
  br label %B440.if.i

B438.i.loopexit:                                  ; preds = %B704.i.loopexit, %B440.if.i
  %.328.i = icmp sgt i64 %.272.i.0246, 1
  br i1 %.328.i, label %B440.if.i, label %f32_pool_dense.body.exit

B704.i.loopexit:                                  ; preds = %B2068.i, %f32_pool_counted.body.exit150
  %exitcond247.not = icmp eq i64 %.239.i, %.582.i
  br i1 %exitcond247.not, label %B438.i.loopexit, label %B706.if.i

B1496.i.loopexit:                                 ; preds = %B1656.i.loopexit, %B1496.if.i
  %total.5.4.i.lcssa = phi float [ %total.6.3.i232, %B1496.if.i ], [ %total.4.5.i.lcssa, %B1656.i.loopexit ]
  %.1054.i = icmp sgt i64 %.1001.i.0231, 1
  br i1 %.1054.i, label %B1496.if.i, label %B1934.i

B1656.i.loopexit:                                 ; preds = %B1926.i, %B1656.if.i
  %total.4.5.i.lcssa = phi float [ %total.5.4.i227, %B1656.if.i ], [ %"$phi1926.6.2.6.i", %B1926.i ]
  %.1218.i = icmp sgt i64 %.1165.i.0226, 1
  br i1 %.1218.i, label %B1656.if.i, label %B1496.i.loopexit

B1894.i:                                          ; preds = %B1784.if.i
  %.1468.i = fadd float %total.4.5.i223, %.1459.i
  br label %B1926.i

B1904.i:                                          ; preds = %B1784.if.i
  %.1479.i = fcmp ogt float %total.4.5.i223, %.1459.i
  %.1481.i = fcmp uno float %total.4.5.i223, 0.000000e+00
  %0 = select i1 %.1481.i, i1 true, i1 %.1479.i
  %.1482.i = select i1 %0, float %total.4.5.i223, float %.1459.i
  br label %B1926.i

B1926.i:                                          ; preds = %B1904.i, %B1894.i
  %"$phi1926.6.2.6.i" = phi float [ %.1468.i, %B1894.i ], [ %.1482.i, %B1904.i ]
  %.1386.i = icmp sgt i64 %.1333.i.0222, 1
  br i1 %.1386.i, label %B1784.if.i, label %B1656.i.loopexit

B1934.i:                                          ; preds = %B1496.i.loopexit, %B1084.if.i
  %total.6.3.i.lcssa = phi float [ %spec.select.i, %B1084.if.i ], [ %total.5.4.i.lcssa, %B1496.i.loopexit ]
  br i1 %.944.i, label %B2068.i, label %B1946.i

B1946.i:                                          ; preds = %B1934.i
  br i1 %.144.not.i, label %B338.i178, label %B238.i166

B238.i166:                                        ; preds = %B1946.i
  %.178.i168 = load i64, ptr %.177.i167, align 8, !noalias !3
  %.8.i.i170 = add i64 %.8.i, %.178.i168
  %.10.i.i171 = tail call i64 @llvm.smax.i64(i64 %.8.i.i170, i64 0)
  %.12.i.i173 = add i64 %.9.i79, %.10.i.i171
  %.13.i.i174 = udiv i64 %.12.i.i173, %.35.i61
  %.15.i.i175 = tail call i64 @llvm.smin.i64(i64 %.64.i, i64 %.13.i.i174)
  br label %f32_pool_counted.body.exit194

B338.i178:                                        ; preds = %B1946.i
  %.217.i192 = sub nsw i64 %.15.i, %.11.i
  %.219.i193 = tail call i64 @llvm.smax.i64(i64 %.217.i192, i64 0)
  br label %f32_pool_counted.body.exit194

f32_pool_counted.body.exit194:                    ; preds = %B238.i166, %B338.i178
  %storemerge.i177 = phi i64 [ %.219.i193, %B338.i178 ], [ %.15.i.i175, %B238.i166 ]
  %.1541.i = mul nsw i64 %.749.i, %storemerge.i177
  %.1543.i = tail call i64 @llvm.smax.i64(i64 %.1541.i, i64 1)
  %.1544.i = uitofp nneg i64 %.1543.i to float
  %.1549.i = fdiv float %total.6.3.i.lcssa, %.1544.i
  br label %B2068.i

B2068.i:                                          ; preds = %f32_pool_counted.body.exit194, %B1934.i
  %total.8.3.i = phi float [ %.1549.i, %f32_pool_counted.body.exit194 ], [ %total.6.3.i.lcssa, %B1934.i ]
  %.1563.i = add nuw nsw i64 %.777.i.0236, %.1561.i
  %.1566.i = shl nsw i64 %.1563.i, 2
  %.1569.i = getelementptr i8, ptr %.454.i, i64 %.1566.i
  store float %total.8.3.i, ptr %.1569.i, align 4, !noalias !0
  %exitcond.not = icmp eq i64 %.136.i, %.847.i
  br i1 %exitcond.not, label %B704.i.loopexit, label %B1084.if.i

B440.if.i:                                        ; preds = %B440.if.i.lr.ph, %B438.i.loopexit
  %.272.i.0246 = phi i64 [ %.282.i, %B440.if.i.lr.ph ], [ %.337.i, %B438.i.loopexit ]
  %.269.i.0245 = phi i64 [ %.3, %B440.if.i.lr.ph ], [ %.341.i, %B438.i.loopexit ]
  %.337.i = add nsw i64 %.272.i.0246, -1
  %.341.i = add i64 %.269.i.0245, 1
  %.401.i = load ptr, ptr %.400.i, align 8, !noalias !0
  %.402.i = getelementptr i8, ptr %.401.i, i64 %.399.i
  %.407.i = mul nsw i64 %.202.i.reass.reass, %.269.i.0245
  %.408.i = getelementptr i8, ptr %.402.i, i64 %.407.i
  %.447.i = load ptr, ptr %.446.i, align 8, !noalias !0
  %.448.i = getelementptr i8, ptr %.447.i, i64 %.445.i
  %.453.i = mul nsw i64 %.241.i.reass, %.269.i.0245
  %.454.i = getelementptr i8, ptr %.448.i, i64 %.453.i
  br i1 %.569.i238.not, label %B438.i.loopexit, label %B706.if.i.lr.ph

B706.if.i.lr.ph:                                  ; preds = %B440.if.i
  %.645.i = load i64, ptr %.644.i, align 8, !noalias !0
  %.675.i = load i64, ptr %.674.i, align 8, !noalias !0
  %.708.i = load i64, ptr %.707.i, align 8, !noalias !0
  %.738.i = load i64, ptr %.737.i, align 8, !noalias !0
  %.43.i = load i64, ptr %.42.i, align 8, !noalias !6
  %.77.i = load i64, ptr %.76.i, align 8, !noalias !6
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !6
  %.144.not.i = icmp eq i64 %.143.i, 0
  %.11.i27.i = add i64 %.43.i, -1
  br label %B706.if.i

B706.if.i:                                        ; preds = %B706.if.i.lr.ph, %B704.i.loopexit
  %.512.i.0239 = phi i64 [ 0, %B706.if.i.lr.ph ], [ %.582.i, %B704.i.loopexit ]
  %.582.i = add nuw nsw i64 %.512.i.0239, 1
  %.612.i = udiv i64 %.512.i.0239, %.104.i
  %.614.i = mul nsw i64 %.612.i, %.104.i
  %.616.i.recomposed = urem i64 %.512.i.0239, %.104.i
  %.646.i = mul nsw i64 %.645.i, %.612.i
  %.676.i = sub nsw i64 %.646.i, %.675.i
  %.709.i = mul nsw i64 %.708.i, %.616.i.recomposed
  %.739.i = sub nsw i64 %.709.i, %.738.i
  br i1 %.144.not.i, label %B338.i134, label %B238.i122

B238.i122:                                        ; preds = %B706.if.i
  %.178.i = load i64, ptr %.177.i, align 8, !noalias !6
  %.182.i = sub i64 %.200.i, %.676.i
  %.8.i.i = add i64 %.182.i, %.178.i
  %.10.i.i = tail call i64 @llvm.smax.i64(i64 %.8.i.i, i64 0)
  %.12.i.i = add i64 %.11.i27.i, %.10.i.i
  %.13.i.i = udiv i64 %.12.i.i, %.43.i
  %.15.i.i = tail call i64 @llvm.smin.i64(i64 %.77.i, i64 %.13.i.i)
  %.43.i114 = load i64, ptr %.42.i113, align 8, !noalias !9
  %.77.i116 = load i64, ptr %.76.i115, align 8, !noalias !9
  %.178.i124 = load i64, ptr %.177.i123, align 8, !noalias !9
  %.182.i125 = sub i64 %.40.i, %.739.i
  %.8.i.i126 = add i64 %.182.i125, %.178.i124
  %.10.i.i127 = tail call i64 @llvm.smax.i64(i64 %.8.i.i126, i64 0)
  %.11.i27.i128 = add i64 %.43.i114, -1
  %.12.i.i129 = add i64 %.11.i27.i128, %.10.i.i127
  %.13.i.i130 = udiv i64 %.12.i.i129, %.43.i114
  %.15.i.i131 = tail call i64 @llvm.smin.i64(i64 %.77.i116, i64 %.13.i.i130)
  br label %f32_pool_counted.body.exit150

B338.i134:                                        ; preds = %B706.if.i
  %.6.i.i142 = sub i64 0, %.739.i
  %.6.i.i = sub i64 0, %.676.i
  %.8.i28.i = sub nsw i64 %.200.i, %.676.i
  %.10.i29.i = tail call i64 @llvm.smax.i64(i64 %.8.i28.i, i64 0)
  %.12.i31.i = add i64 %.11.i27.i, %.10.i29.i
  %.13.i32.i = udiv i64 %.12.i31.i, %.43.i
  %.15.i33.i = tail call i64 @llvm.smin.i64(i64 %.77.i, i64 %.13.i32.i)
  %.8.i35.i = tail call i64 @llvm.smax.i64(i64 %.6.i.i, i64 0)
  %.10.i37.i.reass = add i64 %.8.i35.i, %.11.i27.i
  %.11.i.i = udiv i64 %.10.i37.i.reass, %.43.i
  %.217.i = sub nsw i64 %.15.i33.i, %.11.i.i
  %.219.i = tail call i64 @llvm.smax.i64(i64 %.217.i, i64 0)
  %.43.i114202 = load i64, ptr %.42.i113, align 8, !noalias !12
  %.77.i116204 = load i64, ptr %.76.i115, align 8, !noalias !12
  %.8.i28.i135 = sub nsw i64 %.40.i, %.739.i
  %.10.i29.i136 = tail call i64 @llvm.smax.i64(i64 %.8.i28.i135, i64 0)
  %.11.i30.i137 = add i64 %.43.i114202, -1
  %.12.i31.i138 = add i64 %.11.i30.i137, %.10.i29.i136
  %.13.i32.i139 = udiv i64 %.12.i31.i138, %.43.i114202
  %.15.i33.i140 = tail call i64 @llvm.smin.i64(i64 %.77.i116204, i64 %.13.i32.i139)
  %.8.i35.i143 = tail call i64 @llvm.smax.i64(i64 %.6.i.i142, i64 0)
  %.10.i37.i145 = add i64 %.11.i30.i137, %.8.i35.i143
  %.11.i.i146 = udiv i64 %.10.i37.i145, %.43.i114202
  %.217.i148 = sub nsw i64 %.15.i33.i140, %.11.i.i146
  %.219.i149 = tail call i64 @llvm.smax.i64(i64 %.217.i148, i64 0)
  br label %f32_pool_counted.body.exit150

f32_pool_counted.body.exit150:                    ; preds = %B238.i122, %B338.i134
  %.77.i116212 = phi i64 [ %.77.i116204, %B338.i134 ], [ %.77.i116, %B238.i122 ]
  %.1290.i = phi i64 [ %.43.i114202, %B338.i134 ], [ %.43.i114, %B238.i122 ]
  %storemerge.i106207 = phi i64 [ %.219.i, %B338.i134 ], [ %.15.i.i, %B238.i122 ]
  %storemerge.i133 = phi i64 [ %.219.i149, %B338.i134 ], [ %.15.i.i131, %B238.i122 ]
  %.749.i = mul nsw i64 %storemerge.i133, %storemerge.i106207
  br i1 %.834.i235.not, label %B704.i.loopexit, label %B1084.if.i.lr.ph

B1084.if.i.lr.ph:                                 ; preds = %f32_pool_counted.body.exit150
  %.903.i = load i64, ptr %.902.i, align 8, !noalias !0
  %.934.i = load i64, ptr %.933.i, align 8, !noalias !0
  %.35.i61 = load i64, ptr %.34.i60, align 8, !noalias !14
  %.9.i79 = add i64 %.35.i61, -1
  %.64.i = load i64, ptr %.63.i, align 8, !noalias !17
  %.6.i81 = sub i64 0, %.676.i
  %.8.i82 = tail call i64 @llvm.smax.i64(i64 %.6.i81, i64 0)
  %.10.i84.reass = add i64 %.8.i82, %.11.i27.i
  %.11.i85 = udiv i64 %.10.i84.reass, %.43.i
  %.8.i36 = sub nsw i64 %.200.i, %.676.i
  %.10.i37 = tail call i64 @llvm.smax.i64(i64 %.8.i36, i64 0)
  %.12.i39 = add i64 %.11.i27.i, %.10.i37
  %.13.i40 = udiv i64 %.12.i39, %.43.i
  %.15.i41 = tail call i64 @llvm.smin.i64(i64 %.77.i, i64 %.13.i40)
  %.1011.i = sub i64 %.15.i41, %.11.i85
  %spec.select217 = tail call i64 @llvm.smax.i64(i64 %.1011.i, i64 0)
  %invariant.op = add i64 %.1290.i, -1
  %.1054.i229.not = icmp slt i64 %.1011.i, 1
  %.6.i86 = sub i64 0, %.739.i
  %.8.i87 = tail call i64 @llvm.smax.i64(i64 %.6.i86, i64 0)
  %.10.i89.reass = add i64 %.8.i87, %invariant.op
  %.8.i42 = sub nsw i64 %.40.i, %.739.i
  %.10.i43 = tail call i64 @llvm.smax.i64(i64 %.8.i42, i64 0)
  %.12.i45 = add i64 %invariant.op, %.10.i43
  %.1561.i = mul nuw nsw i64 %.512.i.0239, %.136.i
  br label %B1084.if.i

B1084.if.i:                                       ; preds = %B1084.if.i.lr.ph, %B2068.i
  %.777.i.0236 = phi i64 [ 0, %B1084.if.i.lr.ph ], [ %.847.i, %B2068.i ]
  %.847.i = add nuw nsw i64 %.777.i.0236, 1
  %.905.i = mul nsw i64 %.903.i, %.777.i.0236
  %.935.i = sub nsw i64 %.905.i, %.934.i
  %.6.i77 = sub i64 0, %.935.i
  %.8.i78 = tail call i64 @llvm.smax.i64(i64 %.6.i77, i64 0)
  %.10.i80 = add i64 %.9.i79, %.8.i78
  %.11.i = udiv i64 %.10.i80, %.35.i61
  %.8.i = sub i64 %.72.i, %.935.i
  %.10.i = tail call i64 @llvm.smax.i64(i64 %.8.i, i64 0)
  %.12.i = add i64 %.9.i79, %.10.i
  %.13.i = udiv i64 %.12.i, %.35.i61
  %.15.i = tail call i64 @llvm.smin.i64(i64 %.64.i, i64 %.13.i)
  br i1 %.1054.i229.not, label %B1934.i, label %B1496.if.i.lr.ph

B1496.if.i.lr.ph:                                 ; preds = %B1084.if.i
  %.11.i90 = udiv i64 %.10.i89.reass, %.1290.i
  %.13.i46 = udiv i64 %.12.i45, %.1290.i
  %.15.i47 = tail call i64 @llvm.smin.i64(i64 %.77.i116212, i64 %.13.i46)
  %.1175.i = sub i64 %.15.i47, %.11.i90
  %spec.select218 = tail call i64 @llvm.smax.i64(i64 %.1175.i, i64 0)
  %.1218.i224.not = icmp slt i64 %.1175.i, 1
  %.1343.i = sub i64 %.15.i, %.11.i
  %spec.select219 = tail call i64 @llvm.smax.i64(i64 %.1343.i, i64 0)
  %.1386.i220.not = icmp slt i64 %.1343.i, 1
  br label %B1496.if.i

B1496.if.i:                                       ; preds = %B1496.if.i.lr.ph, %B1496.i.loopexit
  %total.6.3.i232 = phi float [ %spec.select.i, %B1496.if.i.lr.ph ], [ %total.5.4.i.lcssa, %B1496.i.loopexit ]
  %.1001.i.0231 = phi i64 [ %spec.select217, %B1496.if.i.lr.ph ], [ %.1063.i, %B1496.i.loopexit ]
  %.998.i.0230 = phi i64 [ %.11.i85, %B1496.if.i.lr.ph ], [ %.1067.i, %B1496.i.loopexit ]
  %.1063.i = add nsw i64 %.1001.i.0231, -1
  %.1067.i = add i64 %.998.i.0230, 1
  br i1 %.1218.i224.not, label %B1496.i.loopexit, label %B1656.if.i.lr.ph

B1656.if.i.lr.ph:                                 ; preds = %B1496.if.i
  %.1127.i = mul nsw i64 %.998.i.0230, %.43.i
  %.1129.i = add nsw i64 %.1127.i, %.676.i
  %.1296.i = mul nsw i64 %.1129.i, %.40.i
  %.1293.i = add i64 %.1296.i, %.739.i
  br label %B1656.if.i

B1656.if.i:                                       ; preds = %B1656.if.i.lr.ph, %B1656.i.loopexit
  %total.5.4.i227 = phi float [ %total.6.3.i232, %B1656.if.i.lr.ph ], [ %total.4.5.i.lcssa, %B1656.i.loopexit ]
  %.1165.i.0226 = phi i64 [ %spec.select218, %B1656.if.i.lr.ph ], [ %.1227.i, %B1656.i.loopexit ]
  %.1162.i.0225 = phi i64 [ %.11.i90, %B1656.if.i.lr.ph ], [ %.1231.i, %B1656.i.loopexit ]
  %.1227.i = add nsw i64 %.1165.i.0226, -1
  %.1231.i = add i64 %.1162.i.0225, 1
  %.1291.i = mul nsw i64 %.1290.i, %.1162.i.0225
  %.1297.i = add i64 %.1293.i, %.1291.i
  %.1299.i = mul nsw i64 %.1297.i, %.72.i
  %.1301.i = add nsw i64 %.1299.i, %.935.i
  br i1 %.1386.i220.not, label %B1656.i.loopexit, label %B1784.if.i

B1784.if.i:                                       ; preds = %B1656.if.i, %B1926.i
  %total.4.5.i223 = phi float [ %"$phi1926.6.2.6.i", %B1926.i ], [ %total.5.4.i227, %B1656.if.i ]
  %.1333.i.0222 = phi i64 [ %.1395.i, %B1926.i ], [ %spec.select219, %B1656.if.i ]
  %.1330.i.0221 = phi i64 [ %.1399.i, %B1926.i ], [ %.11.i, %B1656.if.i ]
  %.1395.i = add nsw i64 %.1333.i.0222, -1
  %.1399.i = add i64 %.1330.i.0221, 1
  %.1453.i = mul nsw i64 %.35.i61, %.1330.i.0221
  %.1455.i = add nsw i64 %.1301.i, %.1453.i
  %.1456.i = shl nsw i64 %.1455.i, 2
  %.1458.i = getelementptr i8, ptr %.408.i, i64 %.1456.i
  %.1459.i = load float, ptr %.1458.i, align 4, !noalias !0
  br i1 %.944.i, label %B1904.i, label %B1894.i

f32_pool_dense.body.exit:                         ; preds = %B438.i.loopexit, %.6
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"f32_pool_dense.body: %retptr"}
!2 = distinct !{!2, !"f32_pool_dense.body"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"f32_pool_counted.body: %retptr"}
!5 = distinct !{!5, !"f32_pool_counted.body"}
!6 = !{!7, !1}
!7 = distinct !{!7, !8, !"f32_pool_counted.body: %retptr"}
!8 = distinct !{!8, !"f32_pool_counted.body"}
!9 = !{!10, !1}
!10 = distinct !{!10, !11, !"f32_pool_counted.body: %retptr"}
!11 = distinct !{!11, !"f32_pool_counted.body"}
!12 = !{!13, !1}
!13 = distinct !{!13, !11, !"f32_pool_counted.body: %retptr:thread"}
!14 = !{!15, !1}
!15 = distinct !{!15, !16, !"f32_pool_first.body: %retptr"}
!16 = distinct !{!16, !"f32_pool_first.body"}
!17 = !{!18, !1}
!18 = distinct !{!18, !19, !"f32_pool_past.body: %retptr"}
!19 = distinct !{!19, !"f32_pool_past.body"}
